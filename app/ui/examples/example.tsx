import type { ReactNode } from "react";

/** One component in one or more states, under its name. */
export const Example = ({ name, children }: { name: string; children: ReactNode }) => (
  <section className="fh-example">
    <h2>{name}</h2>
    {children}
  </section>
);
