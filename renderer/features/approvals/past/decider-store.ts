import { create } from 'zustand';
import type { Decider } from '../../../../shared/contract/past.ts';
import type { Problem } from '../../../../shared/contract/problem.ts';
import { visitOnScreen } from '../../../state/account-on-screen.ts';
import { ask } from '../../../state/intents.ts';
import { sliceNow } from '../../../state/slices-store.ts';

/** As many as the intent takes; main reads them in one batch a plane. */
const AT_ONCE = 20;
/** Rows that are only scrolled past are not asked for. */
const REST_MS = 150;

type Deciders = {
  /** Whose sign-in these were read with. */
  readonly visit: string;
  /** By request; null while it is being read. */
  readonly read: Readonly<Record<string, Decider | null>>;
};

/** Who decided what, as far as it was on screen. In memory only, of one sign-in at a time: it holds other people's words. */
export const useDeciders = create<Deciders>(() => ({ visit: '', read: {} }));

const wanted = new Set<string>();
let timer: ReturnType<typeof setTimeout> | undefined;
let running = false;

/**
 * Asks who decided a request, with others in one go, once. Answers how to take it back before it was sent.
 */
export function wantDecider(requestId: string): () => void {
  ofThisVisit();
  if (!(requestId in useDeciders.getState().read)) {
    wanted.add(requestId);
    schedule();
  }
  return () => void wanted.delete(requestId);
}

/** The same once more, where it could not be read. */
export function wantDeciderAgain(requestId: string): void {
  useDeciders.setState(({ read }) => ({
    read: Object.fromEntries(Object.entries(read).filter(([id]) => id !== requestId)),
  }));
  wantDecider(requestId);
}

function ofThisVisit(): void {
  const visit = visitOnScreen();
  if (useDeciders.getState().visit === visit) return;
  wanted.clear();
  // What is under way for the one before ends by itself and is not kept; this one does not wait for it.
  clearTimeout(timer);
  timer = undefined;
  running = false;
  useDeciders.setState({ visit, read: {} });
}

function schedule(): void {
  if (running || timer !== undefined) return;
  timer = setTimeout(() => {
    timer = undefined;
    void send();
  }, REST_MS);
}

async function send(): Promise<void> {
  // What waits for the network is asked for when its row is next on screen.
  if (sliceNow('health').offlineSince !== null) wanted.clear();
  const ids = [...wanted].slice(0, AT_ONCE);
  if (ids.length === 0) return;
  for (const id of ids) wanted.delete(id);
  const { visit } = useDeciders.getState();
  note(Object.fromEntries(ids.map((id) => [id, null])));
  running = true;
  const answer = await ask('readDeciders', { requestIds: ids });
  if (useDeciders.getState().visit !== visit) return;
  running = false;
  const read = answer.ok ? answer.value.deciders : ids.map((id) => unread(id, answer.problem));
  note(Object.fromEntries(read.map((one) => [one.requestId, one])));
  if (wanted.size > 0) schedule();
}

const note = (part: Deciders['read']): void =>
  useDeciders.setState(({ read }) => ({ read: { ...read, ...part } }));

const unread = (requestId: string, problem: Problem): Decider => ({
  requestId,
  state: 'unread',
  result: null,
  byId: null,
  by: null,
  mine: false,
  at: null,
  justification: null,
  problem,
});
