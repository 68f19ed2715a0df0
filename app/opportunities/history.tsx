import { saidWords } from "../brokering/said";
import { useFormat, useT } from "../i18n/context";
import { Card, StatusLine } from "../ui";
import { historyWords } from "./status-words";

export interface HistoryProps {
  lines: readonly {
    id: number;
    at: Date;
    fromStatus: string | null;
    toStatus: string;
    who: string | null;
    reason: string | null;
    channel: string | null;
    saidAt: Date | null;
    interpreter: boolean | null;
    interpreterLanguage: string | null;
  }[];
}

/** Every change of a post, with who made it and when. */
export function History({ lines }: HistoryProps) {
  const f = useFormat();
  const t = useT();
  const saidBy = ({ who, channel, ...line }: HistoryProps["lines"][number]) =>
    channel === null
      ? who
      : saidWords({ ...line, speaker: who, channel, interpreter: line.interpreter === true }, t);
  return (
    <Card>
      <h2>History</h2>
      <StatusLine
        steps={lines.map((line, i) => ({
          title: historyWords(line),
          note: [f.instant(line.at), saidBy(line)].filter(Boolean).join(", "),
          state: i === lines.length - 1 ? "present" : "past",
        }))}
      />
    </Card>
  );
}
