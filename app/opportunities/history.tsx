import { useFormat } from "../i18n/context";
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
  }[];
}

/** Every change of a post, with who made it and when. */
export function History({ lines }: HistoryProps) {
  const f = useFormat();
  return (
    <Card>
      <h2>History</h2>
      <StatusLine
        steps={lines.map((line, i) => ({
          title: historyWords(line),
          note: [f.instant(line.at), line.who].filter(Boolean).join(", "),
          state: i === lines.length - 1 ? "present" : "past",
        }))}
      />
    </Card>
  );
}
