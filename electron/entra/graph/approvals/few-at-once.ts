/**
 * Does something with each, so many side by side; the next begins when one of those under way is done. Answers in the order given.
 */
export async function fewAtOnce<T, R>(
  all: readonly T[],
  atOnce: number,
  act: (one: T) => Promise<R>,
): Promise<readonly R[]> {
  const left = [...all.entries()];
  const done: R[] = [];
  const work = async (): Promise<void> => {
    for (let next = left.shift(); next; next = left.shift()) done[next[0]] = await act(next[1]);
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, all.length) }, work));
  return done;
}
