/** One number of the bench, as its JSON has it. */
export type Measure = { readonly name: string; readonly value: number; readonly unit: string };

const sorted = (values: readonly number[]): number[] => [...values].sort((a, b) => a - b);

/** The value that `share` of all values do not exceed (nearest rank). Throws RangeError for no values. @param share 0..1 */
export function percentile(values: readonly number[], share: number): number {
  const found = sorted(values)[Math.max(0, Math.ceil(values.length * share) - 1)];
  if (found === undefined) throw new RangeError('no values');
  return found;
}

/** The middle value; of an even number the lower one. Throws RangeError for no values. */
export const median = (values: readonly number[]): number => percentile(values, 0.5);
