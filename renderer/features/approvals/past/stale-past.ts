/** What is over changes slowly: it is read again when the page comes up, or a request is looked at, and it is older than this. */
export const STALE_PAST_MS = 5 * 60_000;
