import type { Speech } from "../i18n/beside";
import type { MessageKey } from "../i18n/catalogue";
import { useFormat, useT } from "../i18n/context";
import { Beside, Button, Explained, Heading, Tag, type Word } from "../ui";
import type { FirstDayItem, Side } from "./first-day";
import type { FirstDayLine } from "./first-day.server";

interface Props {
  lines: readonly FirstDayLine[];
  side: Side;
  employer: string;
  /** Where its forms are sent. */
  action: string;
  /** The first day, while it is not noted; null afterwards. */
  startsOn: string | null;
  /** London's date. */
  today: string;
}

/** The word of an item that somebody may not know. */
const WORDS: Partial<Record<FirstDayItem, Word>> = {
  "right-to-work": "share-code",
  "national-insurance": "national-insurance",
  "bank-account": "payslip",
  "written-terms": "notice",
};

/** What is done before the first day, ticked by either side, and the first day itself. */
export function FirstDayList({ lines, side, employer, action, startsOn, today }: Props) {
  const t = useT();
  const f = useFormat();
  const done = lines.filter((line) => line.done).length;
  return (
    <section className="fh-card" id="first-day">
      <Heading level={2}>{t("first-day.title")}</Heading>
      <p>
        {t(`first-day.lead.${side}`, { employer })}{" "}
        <strong>{t("first-day.count", { done: f.number(done), all: f.number(lines.length) })}</strong>
      </p>
      <ul className="fh-todo" id="item" tabIndex={-1}>
        {lines.map((line) => (
          <Item key={line.item} line={line} side={side} employer={employer} action={action} />
        ))}
      </ul>
      <p>
        {t("first-day.trial")} {t("first-day.pay-nobody")}
      </p>
      {startsOn !== null &&
        (startsOn <= today ? (
          <form method="post" action={action}>
            <p>{t(`first-day.start.${side}.hint`)}</p>
            <Button name="intent" value="started">
              {t(`first-day.start.${side}`)}
            </Button>
          </form>
        ) : (
          <p className="fh-quiet">
            {t("first-day.start")}: {f.dayAndDate(startsOn)}.{" "}
            {t("first-day.start.from", { date: f.dayAndDate(startsOn) })}
          </p>
        ))}
    </section>
  );
}

function Item({
  line,
  side,
  employer,
  action,
}: { line: FirstDayLine } & Pick<Props, "side" | "employer" | "action">) {
  const t = useT();
  const f = useFormat();
  const name = `first-day.item.${line.item}.${side}`;
  const said = (key: string) => {
    const say = ({ t }: Pick<Speech, "t">) => t(key as MessageKey, { employer });
    return line.item === "right-to-work" ? <Beside say={say} /> : say({ t });
  };
  const word = WORDS[line.item];
  const ticked =
    line.by &&
    line.at &&
    t(`first-day.ticked.${line.by === side ? "you" : line.by}`, { date: f.instantDate(line.at) });
  return (
    <li>
      <div>
        <strong>{said(name)}</strong>{" "}
        <Tag tone={line.done ? "fits" : "plain"}>{t(line.done ? "first-day.done" : "first-day.open")}</Tag>
        <span className="fh-status__note">{ticked ?? said(`${name}.hint`)}</span>
        {side === "participant" && word && !ticked && <Explained word={word} />}
      </div>
      {line.mine && (
        <form method="post" action={action}>
          <input type="hidden" name="item" value={line.item} />
          <Button
            look={line.done ? "quiet" : "secondary"}
            small={!line.done}
            name="intent"
            value={line.done ? "untick" : "tick"}
            hidden={t(name as MessageKey, { employer })}
          >
            {t(line.done ? "first-day.untick" : "first-day.tick")}
          </Button>
        </form>
      )}
    </li>
  );
}
