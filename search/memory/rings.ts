/** Numbers of rings: 0 for no journey, 1 for 15 minutes … 6 for 90, and what lies beyond them. */
export const BEYOND = 7;
