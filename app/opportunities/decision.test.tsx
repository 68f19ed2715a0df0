import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { LocaleProvider } from "../i18n/context";
import { localeOf } from "../i18n/locales";
import { translatorOf } from "../i18n/translate";
import type { FormState } from "../web/form-state";
import { parseForm } from "../web/forms.server";
import { Decision } from "./decision";
import { SendBackInput } from "./send-back";
import { SharingInput } from "./sharing";

const en = localeOf("en");
const t = translatorOf(en);
const formOf = (sent: Record<string, string>) => {
  const form = new FormData();
  for (const [name, value] of Object.entries(sent)) form.append(name, value);
  return form;
};
const drawn = (state: FormState | undefined) =>
  renderToStaticMarkup(
    <LocaleProvider locale={en}>
      <Decision
        post={{ kind: "vacancy", work: "paid", sectorCode: null }}
        findings={[{ code: "contact", field: "description", blocks: false }]}
        isEdit={false}
        seen="1"
        state={state}
        approved
        sharing={{ all: false, regions: [] }}
        regionCode="norfolk"
      />
    </LocaleProvider>,
  );
const chosen = (html: string) =>
  /<input(?=[^>]*name="share")(?=[^>]*checked)[^>]*value="(\w+)"/.exec(html)?.[1];

describe("an officer's decision", () => {
  it("keeps who finds the post where it was sent back without a note", () => {
    const refused = parseForm(formOf({ decision: "send-back", share: "all" }), SendBackInput, t);
    expect(refused).toMatchObject({ ok: false, state: { errors: { note: [t("post.error.note")] } } });
    if (refused.ok) return;
    expect(chosen(drawn(undefined))).toBe("own");
    expect(chosen(drawn(refused.state))).toBe("all");
    expect(drawn(refused.state).match(/<form/g)).toHaveLength(1);
  });

  it("is refused where it publishes and nobody chose who finds it", () => {
    expect(parseForm(formOf({ decision: "publish" }), SharingInput, t)).toMatchObject({
      ok: false,
      state: { errors: { share: [t("form.choice")] } },
    });
    expect(parseForm(formOf({ share: "own" }), SharingInput, t)).toMatchObject({ ok: true });
  });

  it("has the notes open on the parts that stand out, and no others", () => {
    const open = [...drawn(undefined).matchAll(/<details[^>]* open[^>]*>.*?Note about: ([^<]+)</gs)];
    expect(open.map(([, about]) => about?.trim())).toEqual(["what a person does"]);
  });
});
