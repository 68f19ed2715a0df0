/** How much of everything the demo has. */
export interface Size {
  /** Vacancies. */
  posts: number;
  /** Work experience and volunteering. */
  placements: number;
  people: number;
}

/** The people whom one may be are in each of them; the small one is enough to fill every list. */
export const SIZES = {
  full: { posts: 400, placements: 40, people: 600 },
  small: { posts: 120, placements: 21, people: 75 },
} satisfies Record<string, Size>;
