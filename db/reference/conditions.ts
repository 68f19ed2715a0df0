/**
 * Conditions of the work that a person may say no to, without saying why. Labels in the catalogue:
 * `condition.<code>` as a post says it ("Handles or serves alcohol"), `condition.<code>.own` as a person
 * ticks it ("Handling or serving alcohol").
 */
export const CONDITIONS = [
  "alcohol",
  "pork",
  "gambling",
  "nights",
  "lone-working",
  "heavy-lifting",
  "standing",
  "driving",
  "heights",
  "cold",
  "heat",
  "outdoors",
  "noise",
  "chemicals",
  "animals",
  "personal-care",
] as const;
