import type { ReactNode } from "react";
import { useT } from "../i18n/context";
import type { Topic } from "../messages/kinds";
import { Button, Select, TextField } from "../ui";
import { type FormState, fieldOf } from "../web/form-state";
import { phoneWords } from "./address";

/** The forms of the account page. Each shows the values and errors of the form that was sent, if it was this one. */

interface FormProps {
  state?: FormState;
}

const stateOf = (state: FormState | undefined, intent: string) =>
  state?.values.intent?.[0] === intent ? state : undefined;

const Part = ({ intent, title, children }: { intent: string; title: string; children: ReactNode }) => (
  <section className="fh-card fh-stack" aria-labelledby={`${intent}-title`}>
    <h2 id={`${intent}-title`}>{title}</h2>
    <form method="post" noValidate>
      <input type="hidden" name="intent" value={intent} />
      {children}
    </form>
  </section>
);

export function NamePart({ state, name }: FormProps & { name: string }) {
  const t = useT();
  const own = stateOf(state, "name");
  return (
    <Part intent="name" title={t("account.name")}>
      <TextField
        {...fieldOf(own, "name", name)}
        label={t("signUp.name")}
        autoComplete="name"
        spellCheck={false}
      />
      <Button look="secondary">{t("account.save.name")}</Button>
    </Part>
  );
}

export function AddressPart({
  state,
  email,
  phone,
}: FormProps & { email: string | null; phone: string | null }) {
  const t = useT();
  const own = stateOf(state, "address");
  return (
    <Part intent="address" title={t("account.addresses")}>
      <p>
        {t("account.email")}: <bdi>{email ?? t("account.none")}</bdi>
        <br />
        {t("account.phone")}: <bdi>{phoneWords(phone) ?? t("account.none")}</bdi>
      </p>
      <TextField
        {...fieldOf(own, "address")}
        label={t("account.address.new")}
        hint={t("account.address.hint")}
        autoComplete="off"
        spellCheck={false}
      />
      <Button look="secondary">{t("signIn.send")}</Button>
    </Part>
  );
}

interface MessagesProps extends FormProps {
  channel: string;
  topics: readonly Topic[];
  choices: Record<string, string>;
}

export function MessagesPart({ state, channel, topics, choices }: MessagesProps) {
  const t = useT();
  const own = stateOf(state, "messages");
  const channels = [
    { value: "email", label: t("account.channel.email") },
    { value: "sms", label: t("account.channel.sms") },
  ];
  const perTopic = [
    { value: "usual", label: t("account.channel.usual") },
    ...channels,
    { value: "none", label: t("account.channel.none") },
  ];
  return (
    <Part intent="messages" title={t("account.messages")}>
      <Select {...fieldOf(own, "channel", channel)} label={t("account.channel")} options={channels} />
      {topics.map((topic) => (
        <Select
          key={topic}
          {...fieldOf(own, `choices.${topic}`, choices[topic] ?? "usual")}
          label={t(`account.topic.${topic}`)}
          options={perTopic}
        />
      ))}
      <Button look="secondary">{t("account.save.messages")}</Button>
    </Part>
  );
}

export function PasswordPart({ state, has, possible }: FormProps & { has: boolean; possible: boolean }) {
  const t = useT();
  const errors = stateOf(state, "password")?.errors;
  if (!possible)
    return (
      <section className="fh-card fh-stack" aria-labelledby="password-title">
        <h2 id="password-title">{t("signIn.password")}</h2>
        <p>{t("account.password.noEmail")}</p>
      </section>
    );
  return (
    <Part intent="password" title={t("signIn.password")}>
      <p>{t(has ? "account.password.has" : "account.password.none")}</p>
      {has && (
        <TextField
          name="current"
          errors={errors?.current}
          label={t("account.password.current")}
          type="password"
          autoComplete="current-password"
        />
      )}
      <TextField
        name="password"
        errors={errors?.password}
        label={t("account.password.new")}
        hint={t("account.password.hint")}
        type="password"
        autoComplete="new-password"
      />
      <Button look="secondary">{t("account.save.password")}</Button>
    </Part>
  );
}

export function RolePart({ roles }: { roles: { id: string; label: string; active: boolean }[] }) {
  const t = useT();
  if (roles.length < 2) return null;
  return (
    <Part intent="role" title={t("account.roles")}>
      <p>{t("account.roles.now", { role: roles.find((role) => role.active)?.label ?? "" })}</p>
      {roles
        .filter((role) => !role.active)
        .map((role) => (
          <p key={role.id}>
            <Button look="secondary" name="role" value={role.id}>
              {t("account.roles.switch", { role: role.label })}
            </Button>
          </p>
        ))}
    </Part>
  );
}

export function EverywherePart() {
  const t = useT();
  return (
    <Part intent="everywhere" title={t("account.everywhere")}>
      <p>{t("account.everywhere.why")}</p>
      <Button look="warning">{t("account.everywhere")}</Button>
    </Part>
  );
}
