/*
 * The filter language of Meilisearch as its manual and its source have it: texts without regard to case, a number
 * also as a text, any value of a list; what is absent or null meets no comparison, and so every NOT.
 */

type Document = Readonly<Record<string, unknown>>;
type Test = (document: Document) => boolean;

export class BadFilter extends Error {}

const TOKEN = /\s*(?:("(?:[^"\\]|\\.)*")|(>=|<=|!=|[()[\],=<>])|([\p{L}\p{N}_.-]+))/uy;
const KEYWORDS = new Set(["AND", "OR", "NOT", "IN", "TO", "EXISTS", "IS", "NULL", "EMPTY", "STARTS", "WITH"]);

function tokensOf(text: string): string[] {
  const tokens: string[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < text.trimEnd().length) {
    const found = TOKEN.exec(text);
    if (found === null) throw new BadFilter(`Cannot read: ${text}`);
    tokens.push(found[0].trim());
  }
  return tokens;
}

const valuesOf = (document: Document, field: string): unknown[] => {
  const value = document[field];
  return Array.isArray(value) ? value.flat() : value === null || value === undefined ? [] : [value];
};

function isEqual(is: unknown, wanted: string): boolean {
  if (typeof is === "number") return is === Number(wanted);
  return String(is).toLowerCase().trim() === wanted.toLowerCase();
}

const isNumber = (text: string) => text !== "" && Number.isFinite(Number(text));

class Parser {
  private at = 0;
  constructor(
    private readonly tokens: string[],
    private readonly filterable: ReadonlySet<string>,
  ) {}

  whole(): Test {
    const test = this.or();
    if (this.at < this.tokens.length) throw new BadFilter(`Found unexpected ${this.tokens[this.at]}`);
    return test;
  }

  private or(): Test {
    const tests = [this.and()];
    while (this.takes("OR")) tests.push(this.and());
    return (document) => tests.some((test) => test(document));
  }

  private and(): Test {
    const tests = [this.not()];
    while (this.takes("AND")) tests.push(this.not());
    return (document) => tests.every((test) => test(document));
  }

  private not(): Test {
    if (!this.takes("NOT")) return this.primary();
    const test = this.not();
    return (document) => !test(document);
  }

  private primary(): Test {
    if (this.takes("(")) {
      const test = this.or();
      this.expect(")");
      return test;
    }
    const field = this.value();
    if (!this.filterable.has(field)) throw new BadFilter(`Attribute \`${field}\` is not filterable`);
    if (this.takes("EXISTS")) return (document) => document[field] !== undefined;
    if (this.takes("IS")) {
      if (this.takes("NULL")) return (document) => document[field] === null;
      this.expect("EMPTY");
      return (document) =>
        ["", "[]", "{}"].includes(JSON.stringify(document[field])?.replace(/^""$/, "") ?? "-");
    }
    if (this.takes("STARTS")) {
      this.expect("WITH");
      const beginning = this.value().toLowerCase();
      return (document) =>
        valuesOf(document, field).some((is) => String(is).toLowerCase().trim().startsWith(beginning));
    }
    if (this.takes("IN")) {
      this.expect("[");
      const wanted: string[] = [];
      while (!this.takes("]")) {
        wanted.push(this.value());
        if (!this.takes(",") && this.tokens[this.at] !== "]") throw new BadFilter("Expected , or ]");
      }
      return (document) => valuesOf(document, field).some((is) => wanted.some((one) => isEqual(is, one)));
    }
    const operator = this.tokens[this.at] ?? "";
    if (["=", "!=", ">", ">=", "<", "<="].includes(operator)) {
      this.at += 1;
      return comparison(field, operator, this.value());
    }
    const from = this.value();
    this.expect("TO");
    const to = this.value();
    if (!isNumber(from) || !isNumber(to)) throw new BadFilter("Expected numbers");
    return (document) =>
      valuesOf(document, field).some(
        (is) => typeof is === "number" && is >= Number(from) && is <= Number(to),
      );
  }

  private value(): string {
    const token = this.tokens[this.at] ?? "";
    if (token === "" || KEYWORDS.has(token) || /^[()[\],=<>]/.test(token))
      throw new BadFilter(`Expected a value, found ${token || "the end"}`);
    this.at += 1;
    return token.startsWith('"') ? token.slice(1, -1).replace(/\\(.)/g, "$1") : token;
  }

  private takes(token: string): boolean {
    if (this.tokens[this.at] !== token) return false;
    this.at += 1;
    return true;
  }

  private expect(token: string) {
    if (!this.takes(token))
      throw new BadFilter(`Expected ${token}, found ${this.tokens[this.at] ?? "the end"}`);
  }
}

function comparison(field: string, operator: string, wanted: string): Test {
  if (operator === "=") return (document) => valuesOf(document, field).some((is) => isEqual(is, wanted));
  if (operator === "!=") return (document) => !valuesOf(document, field).some((is) => isEqual(is, wanted));
  if (!isNumber(wanted)) throw new BadFilter(`Expected a number, found ${wanted}`);
  const number = Number(wanted);
  const holds = {
    ">": (is: number) => is > number,
    ">=": (is: number) => is >= number,
    "<": (is: number) => is < number,
    "<=": (is: number) => is <= number,
  }[operator] as (is: number) => boolean;
  return (document) => valuesOf(document, field).some((is) => typeof is === "number" && holds(is));
}

/** A text, or a list of which all must hold; a list within it of which one must. */
export function filterTest(filter: unknown, filterable: ReadonlySet<string>): Test {
  if (filter === undefined || filter === null) return () => true;
  if (typeof filter === "string")
    return filter.trim() === "" ? () => true : new Parser(tokensOf(filter), filterable).whole();
  const all = (filter as unknown[]).map((part) => {
    if (typeof part === "string") return filterTest(part, filterable);
    const any = (part as string[]).map((one) => filterTest(one, filterable));
    return (document: Document) => any.some((test) => test(document));
  });
  return (document) => all.every((test) => test(document));
}
