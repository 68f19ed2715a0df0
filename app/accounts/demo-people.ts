/** People of the demo have addresses here, and nobody else does. */
export const DEMO_HOST = "demo.foothold.example";

const at = <About extends string>(name: string, about: About) => ({
  name,
  about,
  email: `${name.toLowerCase().replace(/[^a-z]+/g, ".")}@${DEMO_HOST}`,
});

/** Whom a newcomer may be in the demo, in the order in which they are presented. */
export const DEMO_PEOPLE = {
  mother: at("Mariam Haidari", "demo.about.mother"),
  offered: at("Oksana Kravets", "demo.about.offered"),
  newcomer: at("Yonas Tesfay", "demo.about.newcomer"),
  rightToLeft: at("Layla Al-Hariri", "demo.about.rightToLeft"),
  owner: at("Helen Marsh", "demo.about.owner"),
  member: at("Ewa Kowalczyk", "demo.about.member"),
  charity: at("Ruth Adeyemi", "demo.about.charity"),
  norfolk: at("Amina Yusuf", "demo.about.norfolk"),
  birmingham: at("Daniel Osei", "demo.about.birmingham"),
  manager: at("Catherine Obi", "demo.about.manager"),
};
