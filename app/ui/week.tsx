import { useFormat, useLocale, useT } from "../i18n/context";
import { type Reader, weekLetter, weekSentence } from "./week-sentence";
import { type Block, blocksOf, type SlotRange, type WeekPattern } from "./week-slots";

interface WeekDrawingProps {
  /** The job's ways; an empty list is "by agreement". */
  patterns: readonly WeekPattern[];
  /** The person's hours. */
  yours?: readonly SlotRange[];
  /** `card` in lists; `full` with hours down its side, for the page about one job. */
  size?: "card" | "full";
  /** Whether the sentence is shown under it. Where it stands beside it anyway, it is only its text alternative. */
  caption?: boolean;
  /** Who reads it: the sentence says who chooses the hours. */
  reader?: Reader;
  /** Whose hours the tinted ones are, where not "your hours". */
  yoursLabel?: string;
}

interface Picture {
  title?: string;
  kind: "job" | "window" | "rota" | "agreement";
  slots: readonly SlotRange[];
}

/** The week of a job and of a person: seven columns, 07:00 to 19:00 unless the hours need more. */
export function WeekDrawing({
  patterns,
  yours,
  size = "card",
  caption = false,
  yoursLabel,
  reader = "worker",
}: WeekDrawingProps) {
  const t = useT();
  const format = useFormat();
  const sentence = weekSentence(patterns, { t, format }, reader);
  const pictures = picturesOf(patterns, {
    week: (letter) => t("week.title", { letter }),
    choice: (number) => t("week.choice", { number }),
  });
  const [top, bottom] = hoursShown(
    pictures.some((p) => p.slots.length > 0) ? pictures.flatMap((p) => p.slots) : (yours ?? []),
  );
  const words = {
    yours: yoursLabel ?? t("week.yours"),
    job: t("week.job"),
    window: t("week.window"),
    rota: t("week.window"),
    agreement: t("week.agreement"),
  };
  return (
    <figure className={`fh-week fh-week--${size}`}>
      <div
        className="fh-week__weeks"
        {...(caption ? { "aria-hidden": true } : { role: "img", "aria-label": sentence })}
      >
        {pictures.map((picture, i) => (
          <div className="fh-week__one" key={i}>
            {picture.title && (
              <p className="fh-week__title" dir="auto">
                {picture.title}
              </p>
            )}
            <OneWeek picture={picture} yours={yours} top={top} bottom={bottom} full={size === "full"} />
          </div>
        ))}
      </div>
      {yours && <Legend words={words} kinds={pictures.map((p) => p.kind)} />}
      {caption && <figcaption>{sentence}.</figcaption>}
    </figure>
  );
}

const KINDS = { fixed: "job", flexible: "window", rota: "rota" } as const;

function picturesOf(
  patterns: readonly WeekPattern[],
  title: { week: (letter: string) => string; choice: (number: number) => string },
): Picture[] {
  if (patterns.length === 0) return [{ kind: "agreement", slots: [] }];
  return patterns.flatMap((pattern, i): Picture[] => {
    const name = pattern.name || (patterns.length > 1 ? title.choice(i + 1) : undefined);
    if (pattern.shape === "alternating")
      return pattern.weeks.map((slots, w) => ({
        kind: "job",
        slots,
        title: [name, title.week(weekLetter(w))].filter(Boolean).join(": "),
      }));
    return [{ kind: KINDS[pattern.shape], slots: pattern.slots, title: name }];
  });
}

/** First and last hour to show. */
function hoursShown(slots: readonly SlotRange[]): [number, number] {
  const blocks = blocksOf(slots);
  const from = Math.min(28, ...blocks.map((b) => b.from));
  const to = Math.max(76, ...blocks.map((b) => b.to));
  return [Math.floor(from / 4), Math.ceil(to / 4)];
}

const PITCH = 100 / 7;

interface OneWeekProps {
  picture: Picture;
  yours?: readonly SlotRange[];
  top: number;
  bottom: number;
  full: boolean;
}

/** Across in per cent, so that it fills its place; down in em, so that it grows with the letters. */
function OneWeek({ picture, yours = [], top, bottom, full }: OneWeekProps) {
  const { dir } = useLocale();
  const format = useFormat();
  const hour = full ? 1.43 : Math.max(0.3, 5.7 / (bottom - top));
  const height = (bottom - top) * hour;
  const head = full ? 1.9 : 0;
  const column = (day: number) => (dir === "rtl" ? 6 - day : day) * PITCH;
  const hours = Array.from({ length: bottom - top }, (_, i) => top + i);
  const days = [0, 1, 2, 3, 4, 5, 6];
  const bar = { top, bottom, hour, column };
  return (
    <div className="fh-week__drawing">
      {full && (
        <svg className="fh-week__axis" width="2.8em" height={`${em(head + height)}em`} aria-hidden="true">
          {hours.map((h) => (
            <text
              key={h}
              x={dir === "rtl" ? "0" : "100%"}
              y={`${em(head + (h - top) * hour + 0.35)}em`}
              textAnchor={dir === "rtl" ? "start" : "end"}
              direction="ltr"
            >
              {format.time(h * 4)}
            </text>
          ))}
        </svg>
      )}
      <svg width="100%" height={`${em(head + height + (full ? 0.2 : 1.7))}em`} aria-hidden="true">
        {days.map((day) => (
          <text
            key={day}
            className="fh-week__day"
            x={`${em(column(day) + PITCH / 2)}%`}
            y={`${full ? 1.1 : em(height + 1.35)}em`}
            textAnchor="middle"
          >
            {format.weekday(day, full ? "short" : "narrow")}
          </text>
        ))}
        <svg
          className="fh-week__plot"
          y={`${head}em`}
          width="100%"
          height={`${em(height)}em`}
          aria-hidden="true"
        >
          {days.map((day) => (
            <rect
              key={day}
              className="fh-week__track"
              x={`${em(column(day) + 0.4)}%`}
              width={`${em(PITCH - 0.8)}%`}
              height="100%"
              rx="4"
            />
          ))}
          {full &&
            hours.slice(1).map((h) => {
              const y = `${em((h - top) * hour)}em`;
              return <line key={h} className="fh-week__hour" x1="0" x2="100%" y1={y} y2={y} />;
            })}
          {blocksOf(yours).map((b) => (
            <Bar key={`${b.day}-${b.from}`} block={b} className="fh-week__yours" inset={0.8} {...bar} />
          ))}
          {blocksOf(picture.slots).map((b) => (
            <Bar
              key={`${b.day}-${b.from}`}
              block={b}
              className={`fh-week__${picture.kind}`}
              inset={yours.length > 0 ? 1.9 : 0.4}
              {...bar}
            />
          ))}
          {picture.kind === "agreement" && (
            <svg className="fh-icon--unknown" x="50%" y="50%" width="1" height="1" aria-hidden="true">
              <use href="#fh-unknown" x="-18" y="-18" width="36" height="36" />
            </svg>
          )}
        </svg>
      </svg>
    </div>
  );
}

const em = (value: number) => Number(value.toFixed(2));

interface BarProps {
  block: Block;
  className: string;
  inset: number;
  top: number;
  bottom: number;
  hour: number;
  column: (day: number) => number;
}

/** A block of one day. Where the shift goes on over midnight it runs off the edge, uncapped. */
function Bar({ block, className, inset, top, bottom, hour, column }: BarProps) {
  const from = block.before ? top - 1 : Math.max(block.from / 4, top);
  const to = block.after ? bottom + 1 : Math.min(block.to / 4, bottom);
  if (to <= from) return null;
  const gap = 0.09;
  return (
    <rect
      className={className}
      x={`${em(column(block.day) + inset)}%`}
      width={`${em(PITCH - 2 * inset)}%`}
      y={`${em((from - top) * hour + gap)}em`}
      height={`${em((to - from) * hour - 2 * gap)}em`}
      rx="4"
    />
  );
}

/** What each kind of block is, where both the person's and the job's are drawn. */
const Legend = ({
  words,
  kinds,
}: {
  words: Record<Picture["kind"] | "yours", string>;
  kinds: Picture["kind"][];
}) => (
  <ul className="fh-week__legend">
    {(["yours", ...new Set(kinds)] as const).map((kind) => (
      <li key={kind}>
        <svg aria-hidden="true" className={kind === "agreement" ? "fh-icon--unknown" : undefined}>
          {kind === "agreement" ? (
            <use href="#fh-unknown" />
          ) : (
            <rect className={`fh-week__${kind}`} width="16" height="16" rx="4" />
          )}
        </svg>
        {words[kind]}
      </li>
    ))}
  </ul>
);
