/** For how long a plan may be run, in ms: what is in force is read again before it is written, what the checks rest on is not. */
export const CURRENT_MS = 15 * 60_000;
