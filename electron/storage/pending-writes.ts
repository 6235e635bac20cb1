/** What is on its way to this device's disk, so that the console does not end before it is there. */
export type PendingWrites = {
  /** The same object; whatever its functions promise is waited for. */
  readonly watch: <T extends object>(of: T) => T;
  /** Resolves once nothing is on its way, also nothing that began meanwhile. Never rejects. */
  readonly settled: () => Promise<void>;
};

export function pendingWrites(): PendingWrites {
  const open = new Set<Promise<unknown>>();
  const note = (answer: unknown): unknown => {
    if (answer instanceof Promise) {
      open.add(answer);
      const end = (): boolean => open.delete(answer);
      answer.then(end, end);
    }
    return answer;
  };
  const watched = (member: unknown): unknown =>
    typeof member === 'function'
      ? (...given: unknown[]): unknown => note((member as (...all: unknown[]) => unknown)(...given))
      : member;
  return {
    watch: <T extends object>(of: T) =>
      Object.fromEntries(Object.entries(of).map(([name, member]) => [name, watched(member)])) as T,
    settled: async () => {
      while (open.size > 0) await Promise.allSettled([...open]);
    },
  };
}
