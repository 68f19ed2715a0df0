import type { ReactNode } from "react";
import { useFormat } from "../i18n/context";
import { Button, ButtonGroup } from "./button";

/** Posted and kept with the officer: what is typed here stands in no address. @param clear while something is kept */
export const PostedSearch = ({ children, clear }: { children: ReactNode; clear: string | false }) => (
  <search>
    <form method="post" noValidate>
      {children}
      <ButtonGroup>
        <Button look="secondary">Search</Button>
        {clear && (
          <Button look="quiet" name="intent" value="clear">
            {clear}
          </Button>
        )}
      </ButtonGroup>
    </form>
  </search>
);

/**
 * How many a search found, and that it is kept. @param among the filter that narrows it, if one does
 * @param clear the button that ends it
 */
export function Found({ count, among, clear }: { count: number; among: string | false; clear: string }) {
  const f = useFormat();
  return (
    <p>
      {f.number(count)} found{among && ` among: ${among}`}. The list and its file keep to this search, also
      when you come back, until you press “{clear}”.
    </p>
  );
}
