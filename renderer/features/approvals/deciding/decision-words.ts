import type { ActivityEntry } from '../../../../shared/contract/activity.ts';
import type { DecidedRequest } from '../../../../shared/contract/approvals.ts';
import type { Problem } from '../../../../shared/contract/problem.ts';
import { momentText } from '../../../components/when.ts';
import { OFFLINE_WHY } from '../../../components/offline-words.ts';
import type { DecisionStand } from './decision-stand.ts';
import type { DecisionWord, Sent } from './decision-store.ts';

const DONE = { approve: 'Approved', deny: 'Denied' } as const;

/** Why the request on the card cannot be decided now; null where it can. */
export function decisionBlock(stand: DecisionStand, offline: boolean): string | null {
  switch (stand.kind) {
    case 'open':
      return offline ? OFFLINE_WHY : null;
    case 'own':
      return 'Your own request. Someone else decides.';
    case 'sending':
      return 'Your decision is on its way.';
    case 'unknown':
      return 'The outcome of your decision is not known yet. Nothing is sent a second time.';
    case 'recorded':
      return `${DONE[stand.decision]}.`;
    case 'decided':
      return 'It is decided already.';
    case 'over':
      return 'Nobody answered in 24\u00a0h.';
    case 'gone':
      return 'It no longer waits.';
  }
}

/** The same, with what main answered to the last try. */
export const blockOf = (
  sent: Pick<Sent, 'state' | 'problem'> | undefined,
  stand: DecisionStand,
  offline: boolean,
): string | null =>
  sent?.state === 'stopped' && sent.problem && endsRequest(sent.problem)
    ? sent.problem.title
    : decisionBlock(stand, offline);

const VERBS = {
  approve: { verb: 'Approve', going: 'Approving…' },
  deny: { verb: 'Deny', going: 'Denying…' },
} as const;

/** What the button of a decision says: what it does, or how far it is. */
export function decisionVerb(stand: DecisionStand, decision: DecisionWord): string {
  const own = (stand.kind === 'sending' || stand.kind === 'recorded') && stand.decision === decision;
  if (!own) return VERBS[decision].verb;
  return stand.kind === 'sending' ? VERBS[decision].going : DONE[decision];
}

/** What is said above the decision bar: neutral where nobody did anything wrong. */
export type DecisionNote = { readonly title: string; readonly advice: string };

/** How it ended for this approver; null where it has not. @param typed whether a justification stands in the field */
export function endNote(stand: DecisionStand, typed: boolean, now: number): DecisionNote | null {
  const lost = typed ? 'Your decision was not recorded.' : 'Nothing is left to decide.';
  switch (stand.kind) {
    case 'decided':
      return {
        title: decidedWords(stand.decided, now),
        advice: stand.decided.mine ? 'You decided it.' : lost,
      };
    case 'over':
      return {
        title: 'Nobody answered in 24\u00a0h.',
        advice: 'This request is over. The requestor can ask again.',
      };
    case 'gone':
      return { title: 'It no longer waits.', advice: `It was taken back or decided. ${lost}` };
    case 'open':
    case 'own':
    case 'sending':
    case 'unknown':
    case 'recorded':
      return null;
  }
}

/** What main found out about a decision whose answer was lost, where that leaves it to be made again; null where it does not. */
export function foundOut(entry: ActivityEntry | undefined): DecisionNote | null {
  if (entry?.action !== 'approve' && entry?.action !== 'deny') return null;
  if (entry.state === 'not-found')
    return { title: 'Your decision was not found.', advice: 'It was not recorded. You may send it again.' };
  if (entry.state !== 'refused') return null;
  return entry.problem ?? { title: 'Your decision was refused.', advice: 'It was not recorded.' };
}

/** "Already approved by Leila Haddani, 14:35." */
export function decidedWords({ result, by, at }: DecidedRequest, now: number): string {
  switch (result) {
    case 'approved':
    case 'denied':
      return `Already ${result}${by === null ? '' : ` by ${by}`}, ${momentText(at, now)}.`;
    case 'expired':
      return 'Nobody answered in 24\u00a0h.';
    case 'gone':
      return 'It was taken back, or its time ran out.';
  }
}

/** Refusals that are nobody's fault and leave nothing to do: said as they are, not as errors. */
const NEUTRAL: readonly Problem['kind'][] = [
  'already-decided',
  'expired',
  'not-found',
  'own-request',
  'cancelled',
  'in-flight',
];

export const isNeutral = ({ kind }: Problem): boolean => NEUTRAL.includes(kind);

/** Refusals after which this request is over for this approver, whatever the list still says. */
const FINAL: readonly Problem['kind'][] = ['already-decided', 'expired', 'not-found', 'own-request'];

export const endsRequest = ({ kind }: Problem): boolean => FINAL.includes(kind);
