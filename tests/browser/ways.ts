/**
 * Whether scripts run, in each way in which a flow is tried: the way that asks more of it, and with `EVERY_WAY=1` both.
 * What differs between the two is looked at page by page elsewhere; to go through whole flows twice is minutes of each run.
 */
export const ways = (javaScriptEnabled: boolean): boolean[] =>
  process.env.EVERY_WAY ? [true, false] : [javaScriptEnabled];
