/** How many writes go side by side: enough to be quick, few enough not to be throttled. */
export const LANES = 3;

/** Does something to each, at most `lanes` at a time, and answers in the order given. */
export async function inLanes<T, R>(
  lanes: number,
  all: readonly T[],
  act: (one: T) => Promise<R>,
): Promise<R[]> {
  const results = new Map<number, R>();
  const rest = all.entries();
  const lane = async (): Promise<void> => {
    // All lanes draw from one iterator, so that each takes what is next.
    for (const [index, one] of rest) results.set(index, await act(one));
  };
  await Promise.all(Array.from({ length: Math.min(lanes, all.length) }, lane));
  return all.flatMap((_, index) => {
    const result = results.get(index);
    return result === undefined ? [] : [result];
  });
}
