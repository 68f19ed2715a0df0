/**
 * Words of adverts that shut people out for having children, for a pregnancy, a marriage, a religion or its dress, for
 * whom they love or who they are (Equality Act 2010, sections 4 to 19: the protected characteristics). Whoever turns a
 * group away by its name can never do so lawfully; a preference or a rule may have a reason (schedule 9), so that it is
 * asked for.
 */
const CHILDREN =
  "It shuts out parents, and mothers most of all. Sex, pregnancy and maternity are protected by the Equality Act 2010.";
const PREGNANCY =
  "Turning somebody away for being pregnant is unlawful discrimination. Pregnancy and maternity are protected by the Equality Act 2010.";
const MARRIAGE =
  "Whether somebody is married says nothing about their work. Marriage and civil partnership are protected by the Equality Act 2010.";
const RELIGION =
  "It chooses people by their faith. Religion and belief are protected by the Equality Act 2010.";
const DRESS =
  "It shuts out people whose faith asks them to cover or to keep their hair. Religion and belief are protected by the Equality Act 2010.";
const PRAYER =
  "It shuts out people who pray or fast. Religion and belief are protected by the Equality Act 2010.";
const ORIENTATION =
  "It shuts people out for whom they love. Sexual orientation is protected by the Equality Act 2010.";
const GENDER_REASSIGNMENT =
  "It shuts out trans people. Gender reassignment is protected by the Equality Act 2010.";
const DISABILITY = "It tells disabled people not to apply. Disability is protected by the Equality Act 2010.";

const OUT = "Leave this out.";
const HOURS = "Say the days and the hours, and let people judge.";
const HYGIENE = "Say what safety or hygiene asks for, such as hair tied back or covered.";
const TASKS = "Say what is done and how often, and let people judge.";
const RISKS = "Say what is lifted or handled. You assess the risks with each person who starts.";

const phrases = (reason: string, instead: string, unlawful: boolean, all: readonly string[]) =>
  all.map((phrase) => ({
    code: phrase
      .toLowerCase()
      .replace(/[^a-z]+/g, "-")
      .replace(/-$/, ""),
    phrase,
    reason,
    instead,
    unlawful,
  }));

const FAITHS = ["Muslim", "Christian", "Catholic", "Hindu", "Sikh", "Buddhist", "Jew"] as const;
const HEADWEAR = ["headscar*", "head scar*", "hijab*", "turban*"] as const;

export const PROTECTED_WORDS = [
  ...phrases(CHILDREN, HOURS, false, [
    ...["no children", "no kids", "no young children", "no small children", "no babies", "no toddlers"],
    ...["not have children", "not have any children", "childless", "child free", "childfree"],
    ...["people without children", "applicant* without children", "candidate* without children"],
    ...[
      "no childcare responsibilit*",
      "no childcare commitment*",
      "no childcare duties",
      "no childcare issue*",
    ],
    ...["no childcare problem*", "no caring responsibilit*", "no dependants", "no dependents"],
    ...["no family commitment*", "no family responsibilit*", "no family ties", "no parents", "no mothers"],
    ...["no mums", "parents need not apply", "mothers need not apply", "mums need not apply"],
    ...["not suitable for parents", "not suitable for mothers", "not suitable for people with children"],
    ...["planning a family", "planning to have children", "plan to have children", "starting a family"],
    ...["do not bring children", "don't bring children", "do not bring your children"],
    ...["don't bring your children", "do not bring kids", "don't bring kids", "leave children at home"],
    ...["leave your children at home", "children are not allowed", "children not allowed"],
    ...["children are not welcome", "children not welcome"],
  ]),
  ...phrases(PREGNANCY, OUT, true, [
    ...["no pregnant*", "must not be pregnant", "should not be pregnant", "cannot be pregnant"],
    ...["pregnant women need not apply", "pregnant people need not apply"],
    ...["pregnant women cannot apply", "pregnant applicant* need not apply"],
  ]),
  ...phrases(PREGNANCY, RISKS, false, [
    ...["not suitable for pregnant*", "unsuitable for pregnant*", "no maternity leave"],
    ...["planning a pregnancy", "planning to get pregnant"],
  ]),
  ...phrases(MARRIAGE, OUT, true, ["no married*", "married women need not apply"]),
  ...phrases(MARRIAGE, OUT, false, [
    ...["single people preferred", "single person preferred", "single people only", "single person only"],
    ...["single applicant* only", "single applicant* preferred", "preferably single", "you must be single"],
    ...["applicants must be single", "must be unmarried", "unmarried people", "unmarried applicant*"],
    ...["single women preferred", "single men preferred", "must be married", "married people preferred"],
  ]),
  ...phrases(
    RELIGION,
    OUT,
    true,
    FAITHS.flatMap((faith) => [`no ${faith}s`, `${faith}s need not apply`, `${faith}s not welcome`]).concat([
      "no Jewish people",
      "no Muslim women",
      "no Muslim men",
      "no Muslim people",
      "no religious people",
    ]),
  ),
  ...phrases(
    RELIGION,
    OUT,
    false,
    FAITHS.flatMap((faith) => [
      `${faith} only`,
      `${faith}s only`,
      `${faith}s preferred`,
      `must be a ${faith}`,
    ]).concat(
      ["must be Muslim", "must be Christian", "must be Catholic", "must be Hindu", "must be Sikh"],
      ["must be Jewish", "must be Buddhist", "practising Christian*", "practising Muslim*"],
      ["practising Catholic*", "must not be religious", "non Muslim*"],
    ),
  ),
  ...phrases(
    DRESS,
    HYGIENE,
    false,
    HEADWEAR.flatMap((wear) => [
      ...[`no ${wear}`, `${wear} not allowed`, `${wear} are not allowed`, `without ${wear}`],
      ...[`without a ${wear}`, `remove your ${wear}`],
    ]).concat(
      ["no burqa*", "no burka*", "no niqab*", "no veil*", "no skullcap*", "no head covering*"],
      ["no religious dress", "no religious clothing", "no religious symbol*", "no religious jewellery"],
      ["no beard*", "clean shaven", "no dreadlock*"],
    ),
  ),
  ...phrases(PRAYER, HOURS, false, [
    ...["no prayer break*", "no prayer time*", "no prayers", "no praying", "no fasting"],
    ...["no time off for prayer*", "no religious holiday*"],
  ]),
  ...phrases(ORIENTATION, OUT, true, [
    ...["no gays", "no gay people", "no gay men", "no lesbian*", "no LGBT*", "no homosexual*"],
    ...["straight people only", "heterosexual* only", "gays need not apply"],
  ]),
  ...phrases(GENDER_REASSIGNMENT, OUT, true, [
    ...["no trans people", "no trans women", "no trans men", "no transgender*", "no transsexual*"],
  ]),
  ...phrases(DISABILITY, TASKS, true, [
    ...["no disabled people", "no disabled person*", "no disabled applicant*", "no disabled worker*"],
    ...["disabled people need not apply", "no wheelchair users", "no deaf people", "no blind people"],
  ]),
  ...phrases(DISABILITY, TASKS, false, [
    ...[
      "no disabilit*",
      "no health problem*",
      "no health issue*",
      "no mental health*",
      "no medical condition*",
    ],
  ]),
];
