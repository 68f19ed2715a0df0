import { LANGUAGE_CHOICES } from "../../db/reference/languages";
import { Details, PostedSearch, Select, TextField } from "../ui";
import { type FormState, fieldOf } from "../web/form-state";
import type { PeopleTyped } from "./people-list";

export const FILTER_WORDS = {
  all: "Everybody",
  mine: "My caseload",
  "not-assessed": "Not assessed",
  waiting: "Application waits for you",
  "look-again": "Look again",
  "ends-soon": "Right to work ends soon",
  "no-match": "Without a match",
} as const;

/** In place of a list that is empty: who comes here, and what there is to do. */
export const NOBODY_HERE: Record<keyof typeof FILTER_WORDS, string> = {
  all: "People appear here when they open an account and live in your region, or when you add them.",
  mine: "You look after nobody yet. Open a person and press “Take this person on”, or a colleague hands somebody over to you.",
  "not-assessed":
    "Everybody has a record of their right to work. Whoever opens an account comes here until you make one.",
  waiting: "No application waits for a record of the right to work.",
  "look-again": "Nobody’s right to work has to be looked at again now.",
  "ends-soon": "Nobody’s right to work ends in the next four weeks.",
  "no-match": "Something fits everybody who has answered enough. Whoever has no match comes here.",
};

export const SearchPeople = ({
  typed,
  state,
  isSearch,
}: {
  typed: PeopleTyped;
  state?: FormState;
  isSearch: boolean;
}) => (
  <PostedSearch clear={isSearch && "Show everybody"}>
    <TextField
      {...fieldOf(state, "search", typed.search)}
      label="Search"
      hint="Name in any spelling, e-mail, phone, town or skill"
      type="search"
    />
    <Details
      summary="Language and answers"
      open={typed.language !== undefined || typed.answers !== undefined}
    >
      <Select
        {...fieldOf(state, "language", typed.language)}
        label="Speaks or reads"
        empty="Any language"
        options={LANGUAGE_CHOICES}
      />
      <Select
        {...fieldOf(state, "answers", typed.answers)}
        label="Questions of the profile"
        empty="Any"
        options={[
          { value: "none", label: "None answered" },
          { value: "some", label: "Some answered" },
          { value: "all", label: "All answered" },
        ]}
      />
    </Details>
  </PostedSearch>
);
