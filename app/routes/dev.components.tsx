import type { MetaFunction } from "@remix-run/node";
import { ERROR_STATUSES, ErrorPage, Heading } from "../ui";
import { Example } from "../ui/examples/example";
import { FieldExamples } from "../ui/examples/fields";
import { CardExamples, PartExamples } from "../ui/examples/parts";
import { WeekExamples } from "../ui/examples/weeks";
import { demoOnly } from "../web/demo-only";
import { guardedLoader } from "../web/guard.server";

export const loader = guardedLoader("dev.read", async ({ services }) => {
  demoOnly(services);
  return null;
});

export const meta: MetaFunction = () => [{ title: "Components – Foothold" }];

/** Every shared component in every state, to look at and to test. */
export default function Components() {
  return (
    <>
      <Heading lead="Every shared part, in every state.">Components</Heading>
      <CardExamples />
      <WeekExamples />
      <FieldExamples />
      <PartExamples />
      {ERROR_STATUSES.map((status) => (
        <Example key={status} name={`Error ${status}`}>
          <ErrorPage status={status} id="4f1c2a" againHref="#again" headingLevel={3} />
        </Example>
      ))}
    </>
  );
}
