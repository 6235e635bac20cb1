/** What a key asks of the inbox. */
export type TriageStep =
  'next' | 'previous' | 'next-flagged' | 'select' | 'range' | 'all' | 'approve' | 'deny' | 'filter' | 'clear';

const STEPS: Readonly<Record<string, TriageStep>> = {
  j: 'next',
  k: 'previous',
  n: 'next-flagged',
  x: 'select',
  X: 'range',
  '*': 'all',
  a: 'approve',
  d: 'deny',
  '/': 'filter',
  Escape: 'clear',
};

/** DESIGN.md §7. Ctrl+A selects all that are shown, as it does in any list. Null where the key means nothing here. */
export function triageStep(
  event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>,
): TriageStep | null {
  const { key, altKey, shiftKey } = event;
  if (altKey) return null;
  if (event.ctrlKey || event.metaKey) return key.toLowerCase() === 'a' && !shiftKey ? 'all' : null;
  return Object.hasOwn(STEPS, key) ? (STEPS[key] ?? null) : null;
}

/** The next one with a flag after the one on the card, from the top again at the end; null where there is no other. */
export function nextFlagged<T>(
  items: readonly T[],
  current: T | null,
  flagsOf: (item: T) => number,
): T | null {
  const at = current === null ? -1 : items.indexOf(current);
  const ahead = [...items.slice(at + 1), ...items.slice(0, Math.max(0, at))];
  return ahead.find((item) => flagsOf(item) > 0) ?? null;
}

/** The one beside the one on the card; the last or first again at either end. */
export function beside<T>(items: readonly T[], current: T | null, by: 1 | -1): T | null {
  const at = current === null ? -1 : items.indexOf(current);
  return items[Math.min(items.length - 1, Math.max(0, at + by))] ?? null;
}
