import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { LocaleProvider } from "../../i18n/context";
import { localeOf } from "../../i18n/locales";
import { translatorOf } from "../../i18n/translate";
import type { FormState } from "../../web/form-state";
import { parseForm } from "../../web/forms.server";
import { WordAnswersInput } from "./answers";
import { PointedOut } from "./pointed-out";
import { wordsIn } from "./words";

const en = localeOf("en");
const t = translatorOf(en);
const WHY = "The work needs it.";
const listed = (phrase: string, unlawful: boolean) => ({ phrase, reason: "r", instead: "i", unlawful });
const WORDS = [listed("forbidden", true), listed("asked", false), listed("other", false)];

const drawn = (text: string, state?: FormState) =>
  renderToStaticMarkup(
    <LocaleProvider locale={en}>
      <PointedOut
        words={wordsIn(text, WORDS).map((found) => ({ field: "description", found, answer: null }))}
        findings={[]}
        reading={null}
        state={state}
      />
    </LocaleProvider>,
  );
const valueIn = (tag: string) => /value="([^"]*)"/.exec(tag)?.[1] ?? "";
/** What a browser sends of it, with the same reason wherever one is asked for. */
function sent(html: string, why: string) {
  const form = new FormData();
  for (const [tag, name] of html.matchAll(/<(?:input|textarea)[^>]*name="([^"]*)"[^>]*>/g))
    form.append(name as string, tag.startsWith("<input") ? valueIn(tag) : why);
  return form;
}

describe("the form beside words that are pointed out", () => {
  it.each([
    ["forbidden", []],
    ["asked", ["asked"]],
    ["forbidden, asked", ["asked"]],
    ["asked, forbidden", ["asked"]],
    ["forbidden, asked, forbidden", ["asked"]],
    ["forbidden, forbidden, other, forbidden, asked", ["other", "asked"]],
    ["not for asked people, forbidden, other", ["other"]],
    ["Asked, forbidden, other, asked, asked", ["asked", "other"]],
  ])("of %j can be sent with reasons and without, and asks once of each word", (text, words) => {
    const html = drawn(text);
    for (const why of ["", WHY]) {
      const answers = words.map((said) => ({ field: "description", said, ...(why ? { why } : {}) }));
      expect(parseForm(sent(html, why), WordAnswersInput, t)).toEqual({
        ok: true,
        value: { words: answers },
      });
    }
  });

  it("takes a form that leaves a number out", () => {
    const form = new FormData();
    form.append("words[2].field", "description");
    form.append("words[2].said", "asked");
    form.append("words[5].field", "title");
    form.append("words[5].said", "Other");
    expect(parseForm(form, WordAnswersInput, t)).toEqual({
      ok: true,
      value: {
        words: [
          { field: "description", said: "asked" },
          { field: "title", said: "other" },
        ],
      },
    });
  });

  it("shows an error at a field that stands on the page, and a reason at the word that it was given for", () => {
    const text = "forbidden, asked, forbidden, other";
    const refused = parseForm(sent(drawn(text), "Call 07700 900123"), WordAnswersInput, t);
    if (refused.ok) throw new Error("a telephone number was taken");
    const html = drawn(text, refused.state);
    const errors = Object.keys(refused.state.errors);
    expect(errors).toHaveLength(2);
    for (const name of errors) expect(html).toContain(`name="${name}"`);
    expect(html.match(/Call 07700 900123/g)).toHaveLength(2);
    expect(drawn("other", refused.state)).not.toContain("Call 07700");
  });
});
