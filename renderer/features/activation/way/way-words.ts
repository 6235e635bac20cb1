import type { Step } from '../../../components/step-line.tsx';
import type { ActivityEntry } from '../../../../shared/contract/activity.ts';
import type { WriteOutcome } from '../../../../shared/contract/intents.ts';
import type {
  ActiveRole,
  Approver,
  EndedRequest,
  OpenRequest,
  Plane,
} from '../../../../shared/contract/my-roles.ts';
import { decideBy } from '../../../../shared/domain/approval-window.ts';
import { approverWords } from '../../../components/approver-words.ts';
import { exactTime, momentText } from '../../../components/when.ts';
import { stageNow } from './stage-now.ts';

/** How far a request is, as far as the service said. */
export type Way = {
  readonly kind: 'in-effect' | 'granted' | 'waiting' | 'unknown' | 'not-found' | 'refused' | 'over';
  /** "In effect until 17:36". */
  readonly headline: string;
  /** The same beside a role's name: "active until 17:36". */
  readonly status: string;
  readonly sentence: string;
  readonly steps: readonly Step[];
};

/** Everything known about one request. `entry` is main's own record of it and outranks `outcome`, its answer to the press. */
export type WayFacts = {
  readonly outcome: WriteOutcome['outcome'];
  readonly entry: ActivityEntry | undefined;
  /** The role in the service's list of active roles: only then an end is promised. */
  readonly held: ActiveRole | undefined;
  /** When the list first showed it; null where it has not. */
  readonly seenAt: number | null;
  /** The request in the service's list of those that wait. */
  readonly request: OpenRequest | undefined;
  readonly ended: EndedRequest | undefined;
  /** Who the policy names to decide; null where it could not be read. */
  readonly approvers: readonly Approver[] | null;
  readonly plane: Plane;
  readonly now: number;
};

const OLD_TOKENS =
  'A portal that is already open keeps its old token. If it still says no, reload it, or sign out and in there.';

/** What is to be said about a request. */
export function wayWords(facts: WayFacts): Way {
  const { held, seenAt, ended, entry, now } = facts;
  if (held?.kind === 'activated') {
    const until = held.endsAt === null ? '' : ` until ${momentText(held.endsAt, now)}`;
    return {
      kind: 'in-effect',
      headline: `In effect${until}`,
      status: `active${until}`,
      sentence: OLD_TOKENS,
      steps: tokenSteps(held.startedAt, seenAt),
    };
  }
  if (ended) return { ...ENDED[ended.outcome](ended.status), steps: [] };
  if (seenAt !== null) return { ...say('over', 'No longer active', 'It ended, or it was given back.') };
  switch (stageNow(facts.outcome, entry)) {
    case 'in-effect':
      return {
        ...say(
          'granted',
          'Granted',
          'The service granted it. It is not in the directory yet; that takes seconds to minutes.',
        ),
        steps: tokenSteps(entry?.at ?? null, null),
      };
    case 'waiting-for-approval':
    case 'waiting-for-administrator':
      return say('waiting', 'Waiting for approval', approvalWords(facts), 'waiting');
    case 'scheduled':
      return scheduledWords(facts);
    case 'in-progress':
      return say('waiting', 'Not in effect yet', 'Microsoft Graph has it; it is not in effect yet.');
    case 'step-up':
      return say('waiting', 'Waits for you', 'Finish in your browser. Nothing was sent yet.');
    case 'unknown':
      return say(
        'unknown',
        'Outcome unknown',
        'The connection broke before Microsoft Graph answered. It may have been accepted. We are reading your requests to find out; nothing is sent a second time.',
      );
    case 'not-found':
      return say('not-found', 'Not found', 'Not found. You may send it again.');
    case 'refused':
      return say(
        'refused',
        'Refused',
        entry?.problem
          ? `${entry.problem.title} ${entry.problem.advice}`
          : 'The service ended the request without a grant.',
      );
  }
}

const say = (
  kind: Way['kind'],
  headline: string,
  sentence: string,
  status: string = headline.toLowerCase(),
): Way => ({
  kind,
  headline,
  status,
  sentence,
  steps: [],
});

const ENDED: Record<EndedRequest['outcome'], (status: string) => Way> = {
  denied: () =>
    say('refused', 'Denied', 'An approver denied it. Ask them why, then ask again with what they miss.'),
  unanswered: () =>
    say('over', 'Nobody answered in 24\u00a0h', 'Ask again, and tell an approver.', 'unanswered'),
  cancelled: () => say('over', 'Cancelled', 'The request was taken back. Nothing was granted.'),
  failed: (status) =>
    say('refused', 'Failed', `The service could not grant it: it says “${status}”. Ask again.`),
};

function approvalWords({ request, entry, approvers, plane, now }: WayFacts): string {
  const until = request?.decideBy ?? decideBy(request?.createdAt ?? entry?.startedAt ?? null);
  const who = approverWords(request ? request.approvers : approvers, null, plane);
  if (until === null) return `${who.sentence}.`;
  if (until <= now) return 'Nobody answered in 24\u00a0h. Ask again.';
  return who.known
    ? `${who.sentence} until ${momentText(until, now)}.`
    : `${who.sentence}. Somebody has until ${momentText(until, now)}.`;
}

function scheduledWords({ request, now }: WayFacts): Way {
  const at = request?.startsAt ?? null;
  return at === null
    ? say('waiting', 'Scheduled', 'The service starts it at the time that was asked for.')
    : say(
        'waiting',
        'Scheduled',
        'Granted. The service starts it then, within a minute.',
        `starts ${momentText(at, now)}`,
      );
}

/** Granted, in the directory, in your tokens. That the last is done nobody can know from here. */
function tokenSteps(grantedAt: number | null, seenAt: number | null): Step[] {
  return [
    { label: 'Granted', detail: grantedAt === null ? '' : exactTime(grantedAt), state: 'done' },
    {
      label: 'In the directory',
      detail: seenAt === null ? 'seconds to minutes' : exactTime(seenAt),
      state: seenAt === null ? 'now' : 'done',
    },
    {
      label: 'In your tokens',
      detail: 'within minutes',
      state: seenAt === null ? 'later' : 'now',
    },
  ];
}
