import type { ActivityEntry } from '../../../../shared/contract/activity.ts';
import type { DecidedRequest } from '../../../../shared/contract/approvals.ts';
import type { Problem } from '../../../../shared/contract/problem.ts';
import type { DecisionStand } from './decision-stand.ts';
import type { DecisionWord, Sent } from './decision-store.ts';
import { foundOut } from './decision-words.ts';

/** How far a decision that this window sent is. */
export type ItemNow =
  /** Not sent by this window, or sent and put away again. */
  | { readonly kind: 'none' }
  /** It is read again, or waits for its turn. */
  | { readonly kind: 'waiting' }
  | { readonly kind: 'sending' | 'step-up' }
  /** The service said so. @member at when, where main has a record of it */
  | { readonly kind: 'recorded'; readonly decision: DecisionWord; readonly at: number | null }
  /** Somebody was faster; `decided` where it is known who. */
  | { readonly kind: 'already'; readonly decided: DecidedRequest | null; readonly problem: Problem | null }
  /** Nobody answered in 24 h. Never called denied. */
  | { readonly kind: 'expired' }
  /** It no longer waits, or was never this user's to decide. */
  | { readonly kind: 'gone'; readonly problem: Problem | null }
  /** The answer was lost: main reads to find out. */
  | { readonly kind: 'unknown'; readonly looked: ActivityEntry['looked'] }
  /** Nothing was recorded, and sending it again cannot do anything twice. */
  | { readonly kind: 'failed'; readonly problem: Problem }
  | { readonly kind: 'refused'; readonly problem: Problem };

type Known = {
  readonly sent: Sent | undefined;
  readonly stand: DecisionStand;
  /** Main's newest record of the request. */
  readonly entry: ActivityEntry | undefined;
};

/** What became of one decision: main's record tells it while the answer to all of them is still to come. */
export function itemNow({ sent, stand, entry }: Known): ItemNow {
  if (!sent) return { kind: 'none' };
  const about = entry && entry.id !== sent.before ? entry : undefined;
  if (stand.kind === 'decided') {
    const { decided } = stand;
    if (decided.result === 'expired') return { kind: 'expired' };
    // What only said that the answer was lost is answered by what main knows by now.
    const problem = isStopped(sent) ? sent.problem : null;
    if (decided.result === 'gone') return { kind: 'gone', problem };
    if (decided.mine && !isStopped(sent) && decided.result === RESULT[sent.decision])
      return { kind: 'recorded', decision: sent.decision, at: decided.at };
    return { kind: 'already', decided, problem };
  }
  switch (sent.state) {
    case 'recorded':
    case 'left':
      return { kind: 'recorded', decision: sent.decision, at: about?.state === 'accepted' ? about.at : null };
    case 'stopped':
    case 'passed':
    case 'listed-again':
      return sent.problem ? stoppedBy(sent.problem) : { kind: 'none' };
    case 'sending':
      return about ? recordedSoFar(about, sent.decision) : { kind: 'waiting' };
    case 'unknown': {
      if (stand.kind === 'recorded')
        return { kind: 'recorded', decision: stand.decision, at: about?.at ?? null };
      const found = foundOut(about);
      if (!found || !about) return { kind: 'unknown', looked: about?.looked ?? null };
      if (about.problem && about.state === 'refused') return stoppedBy(about.problem);
      return { kind: 'failed', problem: notFound(found) };
    }
  }
}

/** What the ledger calls a decision. */
const RESULT = { approve: 'approved', deny: 'denied' } as const;

/** Whether main said that it was not recorded. */
const isStopped = ({ state }: Sent): boolean =>
  state === 'stopped' || state === 'passed' || state === 'listed-again';

/** What says nothing against the decision itself: it did not get there, or waits for its turn. Any other no is the service's own. */
const NOT_SENT: readonly Problem['kind'][] = [
  ...(['throttled', 'offline', 'untrusted-connection', 'service-failure'] as const),
  ...(['cancelled', 'in-flight', 'sign-in-needed'] as const),
];

/** What one decision was stopped by, as the result it is. */
function stoppedBy(problem: Problem): ItemNow {
  switch (problem.kind) {
    case 'already-decided':
      return { kind: 'already', decided: null, problem };
    case 'expired':
      return { kind: 'expired' };
    case 'not-found':
    case 'own-request':
      return { kind: 'gone', problem };
    default:
      return { kind: NOT_SENT.includes(problem.kind) ? 'failed' : 'refused', problem };
  }
}

function recordedSoFar(entry: ActivityEntry, decision: DecisionWord): ItemNow {
  switch (entry.state) {
    case 'sending':
      return { kind: 'sending' };
    case 'step-up':
      return { kind: 'step-up' };
    case 'unknown':
      return { kind: 'unknown', looked: entry.looked };
    case 'accepted':
      return { kind: 'recorded', decision, at: entry.at };
    case 'refused':
      return entry.problem ? stoppedBy(entry.problem) : { kind: 'waiting' };
    case 'not-found':
      return { kind: 'failed', problem: notFound(foundOut(entry)) };
  }
}

const notFound = (found: { readonly title: string; readonly advice: string } | null): Problem => ({
  kind: 'not-found',
  title: found?.title ?? 'Your decision was not found.',
  advice: found?.advice ?? 'It was not recorded. You may send it again.',
  safeToRetry: true,
});

/** Whether nothing more comes of it by itself. */
export const isSettled = ({ kind }: ItemNow): boolean =>
  kind !== 'none' && kind !== 'waiting' && kind !== 'sending' && kind !== 'step-up' && kind !== 'unknown';
