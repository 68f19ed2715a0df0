const LIST = /(<ul class="govuk-list govuk-error-summary__list">)(.*?)(<\/ul>)/s;

/**
 * The error summary of a finished page, its lines in the order in which their fields stand on it, whoever found
 * them: what is about the whole form first. A page is written from its top, where its fields are not known yet.
 */
export function inPageOrder(html: string): string {
  return html.replace(LIST, (_all, open: string, items: string, close: string) => {
    const placeOf = (item: string) => {
      const id = /href="#([^"]+)"/.exec(item)?.[1];
      if (id === undefined) return -1;
      const at = html.indexOf(` id="${id}"`);
      return at === -1 ? html.length : at;
    };
    const lines = items.split(/(?<=<\/li>)/).map((item) => ({ item, place: placeOf(item) }));
    return `${open}${lines
      .sort((a, b) => a.place - b.place)
      .map(({ item }) => item)
      .join("")}${close}`;
  });
}
