import { expect, it } from "vitest";
import { type Actor, couldEver, may, ROLES } from "./policy";

const officer: Actor = {
  role: "officer",
  personId: "o1",
  roleId: "r",
  partnerId: "council",
  regionCode: "norfolk",
};
const mira = { ownerId: "p1", regionCode: "norfolk", partnerId: null };

it("an action that the table does not know is denied to everyone", () => {
  for (const role of ROLES) expect(couldEver(role, "post.burn" as never)).toBe(false);
  expect(may(officer, "post.burn" as never, {} as never)).toBe(false);
});
it("a role that the table does not know is denied everything", () => {
  expect(may({ role: "visitor" } as never, "public.read", {})).toBe(false);
});
it("an officer reads people of the region whom no partner, or their own partner, has taken on", () => {
  expect(may(officer, "person.read", mira)).toBe(true);
  expect(may(officer, "person.read", { ...mira, partnerId: "council" })).toBe(true);
  expect(may(officer, "person.read", { ...mira, partnerId: "college" })).toBe(false);
  expect(may(officer, "person.read", { ...mira, regionCode: "suffolk" })).toBe(false);
  expect(may(officer, "person.read", { ...mira, regionCode: null })).toBe(false);
});
it("a suspended employer cannot answer candidates", () => {
  const employer: Actor = {
    role: "employer",
    personId: "e",
    roleId: "r",
    employerId: "hotel",
    position: "owner",
    approved: false,
  };
  const candidacy = { id: "c", ownerId: "p1", employerId: "hotel", reachedEmployer: true, person: mira };
  expect(may(employer, "candidacy.answer", candidacy)).toBe(false);
  expect(may({ ...employer, approved: true }, "candidacy.answer", candidacy)).toBe(true);
  expect(may({ ...employer, approved: true, employerId: "other" }, "candidacy.answer", candidacy)).toBe(
    false,
  );
  expect(
    may({ ...employer, approved: true }, "candidacy.answer", { ...candidacy, reachedEmployer: false }),
  ).toBe(false);
});
it("nobody but the participant writes the profile", () => {
  expect(may(officer, "profile.write", { ownerId: "p1" })).toBe(false);
  expect(may({ role: "participant", personId: "p1", roleId: "r" }, "profile.write", { ownerId: "p1" })).toBe(
    true,
  );
  expect(may({ role: "participant", personId: "p2", roleId: "r" }, "profile.write", { ownerId: "p1" })).toBe(
    false,
  );
});

const candidacy = {
  id: "c",
  ownerId: "p1",
  employerId: "hotel",
  reachedEmployer: true,
  person: mira,
  employer: { regionCode: "norfolk", approved: true },
};
it("an officer writes down what people whom they look after say, and what approved employers of their region say", () => {
  for (const action of ["candidacy.decide-for", "consent.change-for"] as const) {
    expect(may(officer, action, candidacy)).toBe(true);
    expect(may(officer, action, { ...candidacy, person: { ...mira, partnerId: "college" } })).toBe(false);
  }
  expect(may(officer, "candidacy.answer-for", candidacy)).toBe(true);
  const suspended = { ...candidacy, employer: { regionCode: "norfolk", approved: false } };
  const elsewhere = { ...candidacy, employer: { regionCode: "suffolk", approved: true } };
  for (const subject of [suspended, elsewhere, { ...candidacy, reachedEmployer: false }])
    expect(may(officer, "candidacy.answer-for", subject)).toBe(false);
  for (const action of ["candidacy.decide", "candidacy.answer", "consent.change"] as const)
    expect(may(officer, action, candidacy)).toBe(false);
});
it("only the side for which an officer answered takes it back", () => {
  const person: Actor = { role: "participant", personId: "p1", roleId: "r" };
  const hotel: Actor = {
    role: "employer",
    personId: "e",
    roleId: "r",
    employerId: "hotel",
    position: "member",
    approved: true,
  };
  expect(may(person, "answer.undo", { side: "participant", candidacy })).toBe(true);
  expect(may(person, "answer.undo", { side: "employer", candidacy })).toBe(false);
  expect(may(hotel, "answer.undo", { side: "employer", candidacy })).toBe(true);
  expect(may(hotel, "answer.undo", { side: "participant", candidacy })).toBe(false);
  expect(may(officer, "answer.undo", { side: "participant", candidacy })).toBe(false);
});
