import { onClockJump, serviceNow } from './service-clock.ts';

/** Milliseconds from `now` until what is shown changes; Infinity where time alone changes nothing. */
export type Wake = (now: number) => number;

type Sleeper = { readonly wake: Wake; readonly notify: () => void; dueAt: number };

/** A machine that slept wakes with its timers late: nothing sleeps longer than this. */
const LONGEST_SLEEP_MS = 60_000;

const sleepers = new Set<Sleeper>();
let shown = toSecond(serviceNow());
let timer: ReturnType<typeof setTimeout> | undefined;

function toSecond(ms: number): number {
  return Math.floor(ms / 1000) * 1000;
}

function schedule(): void {
  clearTimeout(timer);
  if (sleepers.size === 0) return;
  let next = Infinity;
  for (const sleeper of sleepers) next = Math.min(next, sleeper.dueAt);
  const now = serviceNow();
  timer = setTimeout(() => tick(false), Math.min(LONGEST_SLEEP_MS, Math.max(50, next - now)));
}

function tick(all: boolean): void {
  const now = serviceNow();
  shown = toSecond(now);
  for (const sleeper of sleepers) {
    if (!all && sleeper.dueAt > now) continue;
    sleeper.dueAt = now + sleeper.wake(shown);
    sleeper.notify();
  }
  schedule();
}

onClockJump(() => tick(true));

/** The moment the window shows, whole seconds. */
export const shownNow = (): number => shown;

/** Wakes `notify` whenever `wake` says the display changes: one timer for the whole window. Answers how to stop. */
export function sleepUntilChange(wake: Wake, notify: () => void): () => void {
  const now = serviceNow();
  shown = toSecond(now);
  const sleeper: Sleeper = { wake, notify, dueAt: now + wake(shown) };
  sleepers.add(sleeper);
  schedule();
  return () => {
    sleepers.delete(sleeper);
    schedule();
  };
}
