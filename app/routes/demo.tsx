import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { demoActor, demoPeople } from "../accounts/demo.server";
import { enter } from "../accounts/enter.server";
import { useT } from "../i18n/context";
import { Button, Heading } from "../ui";
import { demoOnly } from "../web/demo-only";
import { guardedAction, guardedLoader, notFound } from "../web/guard.server";

export const loader = guardedLoader("dev.read", async ({ services, t }) => {
  demoOnly(services);
  return { title: t("demo.title"), people: await demoPeople(services.db, t) };
});

export const action = guardedAction("dev.read", async (asked) => {
  const { services, form } = asked;
  demoOnly(services);
  const roleId = z.uuid().safeParse(form.get("role"));
  const chosen = roleId.success ? await demoActor(services.db, roleId.data) : undefined;
  if (!chosen) throw notFound();
  return enter(asked, chosen);
});

export const meta = ({ data }: { data?: { title: string } }) => [{ title: `${data?.title} – Foothold` }];

const KINDS = ["participant", "employer", "officer", "manager"] as const;

export default function Demo() {
  const { people } = useLoaderData<typeof loader>();
  const t = useT();
  return (
    <>
      <Heading lead={people.length > 0 ? t("demo.lead") : t("demo.none")}>{t("demo.title")}</Heading>
      {KINDS.map((kind) => {
        const those = people.filter((person) => person.kind === kind);
        if (those.length === 0) return null;
        return (
          <section key={kind}>
            <h2>{t(`demo.${kind}`)}</h2>
            <ul className="fh-plain fh-stack">
              {those.map((person) => (
                <li key={person.roleId}>
                  <form method="post">
                    <input type="hidden" name="role" value={person.roleId} />
                    <Button look="secondary">{t("demo.signInAs", { name: person.name })}</Button>
                  </form>
                  <span className="fh-quiet">{person.about}</span>
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </>
  );
}
