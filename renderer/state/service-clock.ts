/*
 * The service's time as main knows it. This device's clock only carries it on between two messages, so a wrong clock here never
 * changes what is left of a role.
 */
let offset = 0;
const listeners = new Set<() => void>();

/** The service's time now, in milliseconds since the epoch. */
export const serviceNow = (): number => Date.now() + offset;

/** Takes main's word for what time it is. Listeners hear of a jump of more than a second, not of jitter. */
export function setServiceNow(now: number): void {
  const next = now - Date.now();
  const jumped = Math.abs(next - offset) > 1000;
  offset = next;
  if (jumped) for (const listener of listeners) listener();
}

/** Calls back when the time was moved; answers how to stop. */
export function onClockJump(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
