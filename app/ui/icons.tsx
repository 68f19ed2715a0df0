/** Shapes that many drawings share, once a page; drawn with `<use>` or `url(#…)`. */
export const Sprite = () => (
  <svg className="fh-sprite" aria-hidden="true" focusable="false" width="0" height="0">
    <defs>
      <pattern id="fh-hatch" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <path className="fh-week__hatch" d="M0 0v7" />
      </pattern>
      <pattern id="fh-dots" width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <circle className="fh-week__dot" cx="4" cy="4" r="1.8" />
      </pattern>
      <symbol id="fh-holds" viewBox="0 0 24 24">
        <circle cx="12" cy="12" r="12" stroke="none" />
        <path
          d="M6.5 12.5l4 4 7.5-8"
          fill="none"
          strokeWidth="2.6"
          strokeLinecap="round"
          strokeLinejoin="round"
        />
      </symbol>
      <symbol id="fh-unknown" viewBox="0 0 24 24">
        <circle cx="12" cy="12" r="12" stroke="none" />
        <path
          d="M9 9.3a3 3 0 1 1 4.3 2.7c-.9.5-1.3 1-1.3 2M12 17.2v.2"
          fill="none"
          strokeWidth="2.4"
          strokeLinecap="round"
          strokeLinejoin="round"
        />
      </symbol>
      <symbol id="fh-fails" viewBox="0 0 24 24">
        <circle cx="12" cy="12" r="10.8" strokeWidth="2.4" />
        <path d="M7 12h10" fill="none" strokeWidth="2.6" strokeLinecap="round" />
      </symbol>
    </defs>
  </svg>
);

export type Verdict = "holds" | "unknown" | "fails";

/** A verdict's sign. `label` says it to those who do not see it. */
export const VerdictIcon = ({ verdict, label }: { verdict: Verdict; label: string }) => (
  <svg className={`fh-icon--${verdict}`} role="img" aria-label={label} focusable="false">
    <use href={`#fh-${verdict}`} />
  </svg>
);

/** The steps on their tile. */
export const StepsIcon = () => (
  <svg className="fh-steps" width="30" height="30" viewBox="0 0 36 36" aria-hidden="true" focusable="false">
    <rect width="36" height="36" />
    <path d="M7.5 26.5h7v-6h7v-6h7" />
  </svg>
);
