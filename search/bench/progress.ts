/** Shows how much of something is done, of how much in all. */
export type ProgressOf = (label: string, total: number) => (done: number) => void;
