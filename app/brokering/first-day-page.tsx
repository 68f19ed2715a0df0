import { useT } from "../i18n/context";
import { AS_WRITTEN, BackLink, ErrorSummary, Heading, Narrow } from "../ui";
import type { FormState } from "../web/form-state";
import { FirstDayList } from "./first-day-list";

type Props = Parameters<typeof FirstDayList>[0] & { title: string; back: string; form?: FormState };

/** The list at an address of its own: where its forms are sent, and where one lands when something is wrong. */
export function FirstDayPage({ title, back, form, ...list }: Props) {
  const t = useT();
  return (
    <Narrow>
      <BackLink href={back} />
      <ErrorSummary errors={form?.errors} />
      <Heading caption={<bdi {...AS_WRITTEN}>{title}</bdi>}>{t("first-day.title")}</Heading>
      <FirstDayList {...list} />
    </Narrow>
  );
}
