/**
 * How long one activation may be at most, in minutes: 30 min, which was used live (graph-pim.md §4.2 [capture]), to 24 h, the portal's
 * longest (pim-how-to-change-default-settings.md [docs]).
 */
export const MAXIMUM_RANGE = { least: 30, most: 24 * 60 } as const;

/** How long an assignment that ends may be at most, in days: the portal offers 15 days to one year, and the service takes single days. */
export const EXPIRY_RANGE = { least: 1, most: 365 } as const;

/** Over so many minutes a critical role is warned of: 4 h. posture-security.md B-01; "one to four hours for high-value roles" of the seeds. */
export const LONGEST_FOR_CRITICAL = 4 * 60;
