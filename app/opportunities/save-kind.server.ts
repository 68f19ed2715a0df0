import { payRates } from "../../db/queries/rates.server";
import { says } from "../web/says";
import { wrongEnd, wrongExpenses, wrongStart } from "./kind-answers";
import { lawfulBasis, mostDays } from "./lawful-basis";
import { organisationOf, unlawful } from "./lawful-words";
import { rateFor } from "./pay";
import { type Refused, refused, type Save, update } from "./saving.server";
import { judgePay, payAsked, payErrors, payField, payRefused } from "./wage";

const NO_PAY = {
  payPence: null,
  payPer: null,
  payHourlyPence: null,
  payRateUnknown: false,
  payNote: null,
  payFromEighteenPence: null,
  payUnderEighteenPence: null,
  payApprenticePence: null,
  liveInPence: null,
};

/** The answers that only some kinds of post have, and those about pay. */
export const KIND_SAVES = {
  async basis(saving, { basis }) {
    const { trx, post, today } = saving;
    const lawful = basis === "none" || lawfulBasis(post.kind, basis, organisationOf(post));
    if (basis === "none" || lawful === true || !lawful.ok) {
      const minimum = rateFor(await payRates(trx), "21-and-over", today);
      return refused({ basis: unlawful(lawful === true || lawful.ok ? null : lawful.because, minimum) });
    }
    if (basis === post.work) return undefined;
    await update(saving, {
      work: basis,
      ...(basis === "paid" ? {} : NO_PAY),
      ...(basis === "course_placement" ? {} : { courseName: null, courseProvider: null }),
      ...(basis === "scheme" ? {} : { schemeTraining: null, interviewVacancyId: null }),
      ...((post.lengthDays ?? 0) > mostDays(basis) ? { lengthDays: null } : {}),
    });
    return undefined;
  },

  async course(saving, { courseName, courseProvider }) {
    await update(saving, { courseName, courseProvider });
    return undefined;
  },

  async scheme(saving, { schemeTraining, interviewVacancyId }) {
    const { trx, post } = saving;
    const vacancy = await trx
      .selectFrom("opportunity")
      .select("id")
      .where("id", "=", interviewVacancyId)
      .where("employerId", "=", post.employerId)
      .where("kind", "=", "vacancy")
      .where("status", "not in", ["closed", "withdrawn"])
      .executeTakeFirst();
    if (!vacancy) return refused({ interviewVacancyId: says("post.error.interview") });
    await update(saving, { schemeTraining, interviewVacancyId });
    return undefined;
  },

  async promise(saving) {
    await update(saving, { promisedAt: saving.now });
    return undefined;
  },

  async supply(saving, { suppliesWorkers }) {
    await update(saving, { suppliesWorkers });
    return undefined;
  },

  async length(saving, { lengthDays }) {
    const { work } = saving.post;
    if (lengthDays > mostDays(work))
      return refused({
        length: says(work === "scheme" ? "post.error.length_scheme" : "post.error.length_course"),
      });
    await update(saving, { lengthDays });
    return undefined;
  },

  async contract(saving, { contract, endsOn, probation, leadsTo }) {
    const clash = wrongEnd(endsOn, saving.post);
    if (clash) return refused({ endsOn: clash });
    await update(saving, { contract, endsOn, probation, leadsTo });
    return undefined;
  },

  async pay(saving, { pay, per, payNote, lowerPay, liveInPence }) {
    const { trx, post, today } = saving;
    const rates = await payRates(trx);
    const wrong = payErrors(post, { pay, per, lowerPay, liveInPence }, rates, today);
    if (Object.keys(wrong).length > 0) return refused(wrong);
    const verdict = judgePay({ ...payAsked(post, pay, per), lowerPay, liveInPence }, rates, today);
    if (!verdict.ok) return refused({ [payField(verdict)]: payRefused(verdict) });
    await update(saving, {
      payPence: pay,
      payPer: per,
      payHourlyPence: verdict.hourly,
      payRateUnknown: verdict.rateUnknown,
      payNote,
      payFromEighteenPence: lowerPay["18-20"],
      payUnderEighteenPence: lowerPay["16-17"],
      payApprenticePence: lowerPay.apprentice,
      liveInPence,
    });
    return undefined;
  },

  async learning(saving, { learning }) {
    await update(saving, { learning });
    return undefined;
  },

  async support(saving, { supervisor, expenses, leadsTo }) {
    const unsaid = wrongExpenses(expenses, saving.post);
    if (unsaid) return refused({ expenses: unsaid });
    await update(saving, { supervisor, expenses, leadsTo });
    return undefined;
  },

  async dates(saving, { places, startsOn, closesOn }) {
    const { trx, post, today } = saving;
    const clash = wrongStart(startsOn, post);
    if (clash) return refused({ startsOn: clash });
    if (post.payPence === null || post.payPer === null) {
      await update(saving, { places, startsOn, closesOn });
      return undefined;
    }
    const pay = { ...payAsked(post, post.payPence, post.payPer), startsOn };
    const verdict = judgePay(pay, await payRates(trx), today);
    if (!verdict.ok && verdict.reason === "below") return belowAtStart(verdict);
    const payRateUnknown = verdict.ok && verdict.rateUnknown;
    await update(saving, { places, startsOn, closesOn, payRateUnknown });
    return undefined;
  },
} satisfies { [S in KindStep]: Save<S> };

type KindStep =
  | "basis"
  | "course"
  | "scheme"
  | "promise"
  | "supply"
  | "length"
  | "contract"
  | "pay"
  | "learning"
  | "support"
  | "dates";

const belowAtStart = (verdict: Parameters<typeof payRefused>[0]): Refused =>
  refused({ startsOn: payRefused(verdict, "post.error.pay_below_start") });
