import { verdictOf } from "../../search/match/judge";
import type { Line, Matter } from "./lines";
import type { Words } from "./words";

/** The exact rule behind a line, with the numbers that it was judged by; null for what is only advice. */
export function ruleOf(code: Line["code"], { o, judgement }: Matter, { t }: Words): string | null {
  switch (code) {
    case "bus":
      return null;
    case "travel":
      return t("rule.travel", { most: verdictOf(judgement, "travel").longest });
    case "hours": {
      const { fitting, judgedAt } = verdictOf(judgement, "hours");
      const shape = o.patterns[fitting[0] ?? 0]?.shape;
      return shape === undefined ? t("rule.hours.agreement") : t(`rule.hours.${shape}`, { ring: judgedAt });
    }
    default:
      return t(`rule.${code}`);
  }
}
