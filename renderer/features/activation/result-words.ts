import type { ActivityEntry } from '../../../shared/contract/activity.ts';
import type { WriteOutcome } from '../../../shared/contract/intents.ts';
import type { ActiveRole } from '../../../shared/contract/my-roles.ts';
import { stageOf } from '../../../shared/domain/request-status.ts';
import { momentText } from '../../components/when.ts';

/** What became of the request, as far as the service said. */
export type ResultWords = {
  readonly kind: 'in-effect' | 'granted' | 'waiting' | 'unknown' | 'refused' | 'not-found';
  readonly headline: string;
  readonly sentence: string;
};

const UNKNOWN =
  'The connection broke before Microsoft Graph answered. It may have been accepted. We are reading your requests to find out; nothing is sent a second time.';

/**
 * @param outcome main's answer to the press; `entry` is the same intent as it stands now and outranks it
 * @param held the role in the service's list of active roles, once it is there: only then an end is promised
 */
export function resultWords(
  outcome: WriteOutcome['outcome'],
  entry: ActivityEntry | undefined,
  held: ActiveRole | undefined,
  now: number,
): ResultWords {
  if (held?.kind === 'activated') {
    const until = held.endsAt === null ? '' : ` until ${momentText(held.endsAt, now)}`;
    return {
      kind: 'in-effect',
      headline: `In effect${until}`,
      sentence:
        'A portal that is already open keeps its old token. If it still says no, reload it, or sign out and in there.',
    };
  }
  switch (settled(outcome, entry)) {
    case 'in-effect':
      return {
        kind: 'granted',
        headline: 'Granted',
        sentence: 'The service granted it. It is not in the directory yet; that takes seconds to minutes.',
      };
    case 'waiting-for-approval':
      return {
        kind: 'waiting',
        headline: 'Waiting for approval',
        sentence: 'An approver of this role decides. The request expires after 24\u00a0h without an answer.',
      };
    case 'scheduled':
      return {
        kind: 'waiting',
        headline: 'Scheduled',
        sentence: 'The service starts it at the time that was asked for.',
      };
    case 'in-progress':
      return {
        kind: 'waiting',
        headline: 'Being granted',
        sentence: 'The service took it and is working on it.',
      };
    case 'unknown':
      return { kind: 'unknown', headline: 'Outcome unknown', sentence: UNKNOWN };
    case 'not-found':
      return { kind: 'not-found', headline: 'Not found', sentence: 'Not found. You may send it again.' };
    case 'refused':
      return {
        kind: 'refused',
        headline: 'Refused',
        sentence: entry?.problem
          ? `${entry.problem.title} ${entry.problem.advice}`
          : 'The service ended the request without a grant.',
      };
  }
}

function settled(
  outcome: WriteOutcome['outcome'],
  entry: ActivityEntry | undefined,
): WriteOutcome['outcome'] | 'not-found' | 'refused' {
  switch (entry?.state) {
    case 'unknown':
    case 'not-found':
    case 'refused':
      return entry.state;
    case 'accepted':
      return acceptedAs(entry.status, outcome);
    case 'sending':
    case undefined:
      return outcome;
  }
}

function acceptedAs(
  status: string | null,
  outcome: WriteOutcome['outcome'],
): WriteOutcome['outcome'] | 'refused' {
  if (status === null) return outcome;
  const stage = stageOf(status);
  switch (stage) {
    case 'in-effect':
    case 'waiting-for-approval':
    case 'scheduled':
      return stage;
    case 'waiting-for-administrator':
      return 'waiting-for-approval';
    case 'provisioning':
    case 'unknown':
      return 'in-progress';
    case 'ended':
      return 'refused';
  }
}
