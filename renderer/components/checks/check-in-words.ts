/** How a check came out: `not-checked`: what it takes could not be read. */
export type CheckResult = 'passed' | 'refused' | 'warned' | 'not-checked';

/**
 * What a check found: what is, why it matters, what to do now; the latter two are empty of what passed. The title has no full stop. All
 * three may hold names that somebody else wrote.
 */
export type CheckInWords = {
  readonly key: string;
  readonly result: CheckResult;
  readonly title: string;
  readonly meaning: string;
  readonly fix: string;
};
