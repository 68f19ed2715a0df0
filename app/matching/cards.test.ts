import fc from "fast-check";
import { expect, it } from "vitest";
import { opportunityOf, participantOf } from "../../search/match/forms";
import { judge } from "../../search/match/judge";
import { TODAY, world } from "../../search/testing/hostile";
import { formatOf } from "../i18n/format";
import { DEFAULT_LOCALE } from "../i18n/locales";
import { translatorOf } from "../i18n/translate";
import { askedOnce, cardLines } from "./cards";

const words = { t: translatorOf(DEFAULT_LOCALE), f: formatOf("en") };

it("of posts under each other the first that raises a question asks it, and the others say what they are like", () => {
  const asks = ({ text }: { text: string }) => text.endsWith("?");
  fc.assert(
    fc.property(world, ({ opportunities, participants }) => {
      for (const p of participants.map(participantOf)) {
        const cards = opportunities.map(opportunityOf).map((o) => {
          const lines = cardLines({ p, o, judgement: judge(p, o, TODAY) }, words);
          return { lines };
        });
        const [before, after] = [cards, askedOnce(cards)].map((all) => all.flatMap(({ lines }) => lines));
        const raised = new Set(before?.filter(asks).map((line) => line.asks));
        expect(after?.filter(asks).map((line) => line.asks)).toEqual([...raised]);
        for (const line of after ?? []) expect(line.text).toMatch(/\S{2}/);
        const certain = (all: typeof before) => all?.filter(({ verdict }) => verdict !== "unknown");
        expect(certain(after)).toEqual(certain(before));
      }
    }),
    { numRuns: 50 },
  );
});
