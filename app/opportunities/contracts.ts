export const CONTRACTS = ["permanent", "fixed_term", "temporary", "zero_hours"] as const;
