import { parsePhoneNumberFromString } from "libphonenumber-js/min";

/** Where a person can be reached: an e-mail address, or a telephone that takes text messages (E.164). */
export interface Address {
  channel: "email" | "sms";
  to: string;
}

// The shape that every real address has; whether it exists, only a message to it can tell.
const EMAIL =
  /^[^\s@<>()[\],;:\\"]{1,64}@[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)+$/i;

export function emailOf(text: string): string | undefined {
  const email = text.trim().toLowerCase();
  return email.length <= 254 && EMAIL.test(email) ? email : undefined;
}

/** A telephone as people write it, British where no country is named: `07700 900982` → `+447700900982`. */
export function phoneOf(text: string): string | undefined {
  const typed = text.trim();
  if (typed.length > 40 || /[a-z@]/i.test(typed)) return undefined;
  const phone = parsePhoneNumberFromString(typed, "GB");
  if (!phone) return undefined;
  // The lists of numbers in use leave out some that are, and all that are kept for examples.
  const isReal =
    phone.countryCallingCode === "44"
      ? phone.isValid() || /^7\d{9}$/.test(phone.nationalNumber)
      : phone.isPossible();
  return isReal ? phone.number : undefined;
}

/** A stored telephone as people read it out: British ones as at home, `+447700900982` → `07700 900982`. */
export function phoneWords(phone: string): string;
export function phoneWords(phone: string | null): string | null;
export function phoneWords(phone: string | null): string | null {
  const read = phone === null ? undefined : parsePhoneNumberFromString(phone);
  if (!read) return phone;
  return read.countryCallingCode === "44" ? read.formatNational() : read.formatInternational();
}

/** An address as people read it out. */
export const addressWords = (to: string): string => (to.includes("@") ? to : phoneWords(to));

/** What somebody types who may give either. */
export function addressOf(text: string): Address | undefined {
  const email = text.includes("@") ? emailOf(text) : undefined;
  if (email) return { channel: "email", to: email };
  const phone = phoneOf(text);
  return phone ? { channel: "sms", to: phone } : undefined;
}
