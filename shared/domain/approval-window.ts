/** How long somebody can decide about a request: fixed by the service, not configurable. graph-pim.md §3, §13 [docs] */
export const APPROVAL_WINDOW_MS = 24 * 60 * 60_000;

/** Until when a request can be decided; null where it is not known when it was asked. */
export const decideBy = (createdAt: number | null): number | null =>
  createdAt === null ? null : createdAt + APPROVAL_WINDOW_MS;
