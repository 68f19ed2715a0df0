import {
  Button,
  ButtonGroup,
  Checkbox,
  Checkboxes,
  DateInput,
  ErrorSummary,
  LinkButton,
  PrintButton,
  Radios,
  Select,
  ShiftRows,
  SkillPicker,
  Textarea,
  TextField,
  TimeSelect,
  TownField,
} from "..";
import { Example } from "./example";

const SECTORS = [
  {
    label: "Hospitality",
    skills: [
      { code: "cooking", label: "Cooking" },
      { code: "food-preparation", label: "Food preparation" },
      { code: "waiting-tables", label: "Serving at tables" },
      { code: "cleaning", label: "Cleaning" },
    ],
  },
  {
    label: "Warehouses and deliveries",
    skills: [
      { code: "forklift-driving", label: "Driving a forklift" },
      { code: "order-picking", label: "Picking orders" },
    ],
  },
  { label: "Care", skills: [{ code: "personal-care", label: "Personal care" }] },
];

const YES_NO = [
  { value: "yes", label: "Yes" },
  { value: "no", label: "No" },
];

export const FieldExamples = () => (
  <>
    <Example name="Error summary">
      <ErrorSummary
        errors={{
          "": ["This post was changed by somebody else while you were writing"],
          wrong: ["Enter the job’s title"],
          startsWrong: ["The date must be today or later"],
        }}
      />
    </Example>
    <Example name="Buttons">
      <ButtonGroup>
        <Button>Save and continue</Button>
        <Button look="secondary">Not for me</Button>
        <Button look="warning">Withdraw this application</Button>
        <Button look="quiet">Ask me later</Button>
        <Button disabled>Sent</Button>
      </ButtonGroup>
      <ButtonGroup>
        <LinkButton href="#buttons">See and apply</LinkButton>
        <PrintButton />
        <LinkButton href="#buttons" small>
          Check
        </LinkButton>
        <LinkButton href="#buttons" look="secondary" small hidden="the answer from Riverside Hotel">
          Chase
        </LinkButton>
      </ButtonGroup>
    </Example>
    <Example name="Text field">
      <TextField
        name="title"
        label="Title of the job"
        hint="For example: Kitchen assistant"
        value="Kitchen assistant"
      />
      <TextField name="wrong" label="Title of the job" errors={["Enter the job’s title"]} />
      <TextField name="pay" label="Pay for an hour" prefix="£" width={5} inputMode="decimal" value="12.90" />
      <TextField
        name="hours"
        label="Hours"
        suffix="hours a week"
        width={3}
        inputMode="decimal"
        errors={["Enter hours in quarters, such as 17.5"]}
        value="17.3"
      />
      <TextField name="email" type="email" label="E-mail address" autoComplete="email" spellCheck={false} />
    </Example>
    <Example name="Text area">
      <Textarea
        name="about"
        label="What does a person do in this job?"
        hint="Short sentences help everyone."
        maxLetters={600}
        value="You wash up, peel vegetables and keep the kitchen clean."
      />
      <Textarea
        name="tooLong"
        label="A kind message"
        rows={3}
        maxLetters={20}
        errors={["The message is too long: at most 20 letters"]}
        value="Thank you for your time and for coming in."
      />
    </Example>
    <Example name="Select and time">
      <Select
        name="sector"
        label="Sector"
        empty="Choose a sector"
        options={SECTORS.map((s) => ({ value: s.label, label: s.label }))}
      />
      <Select
        name="sectorWrong"
        label="Sector"
        empty="Choose a sector"
        options={[]}
        errors={["Choose a sector"]}
      />
      <TimeSelect name="from" label="From" value="09:30" />
    </Example>
    <Example name="Radios">
      <Radios name="saturdays" label="Can you work on Saturdays?" choices={YES_NO} value="no" />
      <Radios
        name="contact"
        label="How shall we tell you?"
        hint="We send short messages about your applications only."
        errors={["Choose one of the answers"]}
        choices={[
          {
            value: "text",
            label: "Text message",
            reveals: <TextField name="mobile" type="tel" label="Mobile number" width={20} />,
          },
          {
            value: "email",
            label: "E-mail",
            hint: "Also when you have no phone",
            reveals: <TextField name="address" type="email" label="E-mail address" />,
          },
          { value: "none", label: "Do not tell me", divider: "or" },
        ]}
      />
    </Example>
    <Example name="Checkboxes">
      <Checkboxes
        name="excluded"
        label="What can you not do?"
        hint="Choose all that are true. Employers never see this."
        values={["nights"]}
        choices={[
          { value: "alcohol", label: "Serve alcohol" },
          { value: "nights", label: "Work at night", hint: "Between 23:00 and 06:00" },
          {
            value: "lifting",
            label: "Lift heavy things",
            reveals: <TextField name="kilos" label="Most kilograms" width={3} />,
          },
        ]}
      />
      <Checkbox name="keep" label="Keep me signed in" hint="Not on a phone or computer that others use" />
      <Checkbox
        name="agree"
        label="Riverside Hotel may see my name and skills"
        errors={["Tick the box, so that we may introduce you"]}
      />
    </Example>
    <Example name="Date">
      <DateInput
        name="startsOn"
        label="When does the job start?"
        hint="For example, 7 12 2026"
        value={{ day: "7", month: "12", year: "2026" }}
      />
      <DateInput
        name="startsWrong"
        label="When does the job start?"
        errors={["The date must be today or later"]}
        value={{ day: "31", month: "2", year: "2020" }}
      />
    </Example>
    <Example name="Skills">
      <SkillPicker
        name="skills"
        label="What can you do?"
        hint="Choose all that you can do, from work or from home."
        groups={SECTORS}
        values={["cleaning"]}
        mostUsed={["cooking", "cleaning"]}
      />
    </Example>
    <Example name="Town">
      <TownField name="town" label="Which town do you live in?" value="Norwich, Norfolk" />
      <TownField
        name="townWrong"
        label="Which town is it in?"
        value="Norwhich"
        errors={["We know no town of this name. Type the nearest town."]}
      />
    </Example>
    <Example name="Shifts">
      <form method="post">
        <ShiftRows
          name="shifts"
          legend="When is the work?"
          rows={[
            { day: "0", start: "08:00", end: "13:00" },
            { day: "4", start: "22:00", end: "06:00" },
            { day: "", start: "", end: "" },
          ]}
          errors={{ "shifts[2].day": ["Choose a day"] }}
        />
      </form>
    </Example>
    <Example name="A week to paint">
      <form method="post">
        <ShiftRows
          name="painted"
          legend="Shifts in the week"
          rows={[
            { day: "0", start: "08:00", end: "13:00" },
            { day: "4", start: "14:15", end: "18:45" },
          ]}
          grid
        />
      </form>
    </Example>
  </>
);
