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
