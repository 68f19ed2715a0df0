/** Numbers of public registers, checked for their form alone: whose they are, an officer looks up. Pure. */

const tidy = (typed: string) => typed.toUpperCase().replace(/[\s.-]/g, "");

/** Letters that begin a number at Companies House: Scotland, Northern Ireland, partnerships, societies, overseas … */
const COMPANY_LETTERS =
  "AC|CE|CS|FC|FE|GE|GN|GS|IC|IP|LP|NA|NC|NF|NI|NL|NO|NP|NR|NV|NZ|OC|OE|PC|RC|RS|SA|SC|SF|SI|SL|SO|SP|SR|SZ|ZC";
const COMPANY = new RegExp(`^(\\d{8}|(${COMPANY_LETTERS})\\d{6}|R0\\d{6})$`);

/** Companies House: eight digits (zeros at the start may be left out), or two letters and six digits. */
export function companyNumberOf(typed: string): string | undefined {
  const number = tidy(typed);
  const whole = /^\d{6,7}$/.test(number) ? number.padStart(8, "0") : number;
  return COMPANY.test(whole) && !/^0+$/.test(whole) ? whole : undefined;
}

/** England and Wales: six or seven digits. Scotland: SC and six digits. Northern Ireland: NIC and six digits. */
export function charityNumberOf(typed: string): string | undefined {
  const number = tidy(typed).replace(/^NI(?=\d{6}$)/, "NIC");
  return /^([1-9]\d{5,6}|SC\d{6}|NIC\d{6})$/.test(number) ? number : undefined;
}

/** A licence of the Gangmasters and Labour Abuse Authority: letters and digits. Its form is published nowhere. */
export function licenceOf(typed: string): string | undefined {
  const number = tidy(typed).replaceAll("/", "");
  return /^(?=.*\d)[A-Z\d]{4,20}$/.test(number) ? number : undefined;
}

/** An address on the web as people write it: `hotel.example` → `https://hotel.example/`. */
export function websiteOf(typed: string): string | undefined {
  const text = typed.trim();
  const whole = /^[a-z][a-z\d+.-]*:\/\//i.test(text) ? text : `https://${text}`;
  if (/\s/.test(text) || !URL.canParse(whole)) return undefined;
  const { protocol, hostname, username, href } = new URL(whole);
  const isOnTheWeb =
    /^https?:$/.test(protocol) && /^([a-z\d-]+\.)+[a-z\d-]{2,}$/.test(hostname) && username === "";
  return isOnTheWeb && href.length <= 200 ? href : undefined;
}

interface Registered {
  companyNumber: string | null;
  charityNumber: string | null;
  gangmasterLicence: string | null;
}

/** Where anybody can look a number up. */
export function registersOf({ companyNumber, charityNumber, gangmasterLicence }: Registered) {
  const found: { register: string; number: string; href: string }[] = [];
  if (companyNumber)
    found.push({
      register: "Companies House",
      number: companyNumber,
      href: `https://find-and-update.company-information.service.gov.uk/company/${companyNumber}`,
    });
  if (charityNumber) found.push({ number: charityNumber, ...charityRegister(charityNumber) });
  if (gangmasterLicence)
    found.push({
      register: "Register of licensed gangmasters",
      number: gangmasterLicence,
      href: "https://www.gla.gov.uk/our-impact/who-has-a-glaa-licence/",
    });
  return found;
}

function charityRegister(number: string): { register: string; href: string } {
  const digits = number.replace(/\D/g, "");
  if (number.startsWith("SC"))
    return {
      register: "Scottish Charity Register",
      href: `https://www.oscr.org.uk/about-charities/search-the-register/charity-details?number=${number}`,
    };
  if (number.startsWith("NIC"))
    return {
      register: "Charity Commission for Northern Ireland",
      href: `https://www.charitycommissionni.org.uk/charity-details/?regId=${digits}&subId=0`,
    };
  return {
    register: "Charity Commission for England and Wales",
    href: `https://register-of-charities.charitycommission.gov.uk/charity-search/-/charity-details/${digits}`,
  };
}
