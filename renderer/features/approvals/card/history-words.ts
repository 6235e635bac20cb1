import type { WaitingRequest } from '../../../../shared/contract/approvals.ts';
import type { Coverage } from '../../../../shared/contract/my-roles.ts';
import { heldNoun } from '../../../components/scope-words.ts';
import { dateText } from '../../../components/when.ts';
import { countsWords } from '../past/past-words.ts';
import { notAvailable, planeNotRead } from './not-available.ts';
import type { History } from './use-history.ts';

/** As many rows as help to see a habit. */
export const ROLE_ROWS = 4;
export const OTHER_ROWS = 3;

/**
 * "Asked for this role 9 times, of those you could decide". That they never did is said only where all that is listed was read.
 */
export function historyTitle(request: WaitingRequest, { habits, coverage }: History): string {
  const noun = heldNoun(request.scope);
  const count = habits.ofThisRole.length;
  const reach = coverage.state === 'complete' ? '' : 'at least ';
  if (count > 0)
    return `Asked for this ${noun} ${reach}${count === 1 ? 'once' : `${count} times`}, of those you could decide`;
  if (coverage.state === 'complete')
    return `No earlier request for this ${noun} is among those you could decide`;
  return 'Earlier requests';
}

/** "Asked for other roles and groups 12 times, the last 3 of them". @param count more than none */
export function othersTitle(count: number): string {
  const times = count === 1 ? 'once' : `${count} times`;
  return `Asked for other roles and groups ${times}${count > OTHER_ROWS ? `, the last ${OTHER_ROWS} of them` : ''}`;
}

/**
 * How far the history goes: what it is of, since when, and what could not be read. Each a sentence. What is said of roles and groups
 * together is of both read in full.
 */
export function historyReach(history: History, now: number): string[] {
  const { coverage, other, reading } = history;
  if (coverage.state === 'unread') return reading ? [] : ['Earlier requests were not read yet.'];
  const unread = other.state === 'unread' && reading ? null : planeNotRead(other);
  return [...sumWords(history, now), ...ownReach(coverage), ...(unread === null ? [] : [unread])];
}

function sumWords({ habits: { earlier, counts }, coverage, other, since }: History, now: number): string[] {
  const read = since === null ? '' : `, which the service lists since ${dateText(since, now)}`;
  const all = coverage.state === 'complete' && other.state === 'complete';
  if (earlier.length > 0) {
    const of = all ? 'Of every role and group together: ' : 'Of what could be read: at least ';
    return [`${of}${countsWords(counts)}${read}.`];
  }
  return all ? [`They asked for nothing else among those${read}.`] : [];
}

function ownReach({ state, reason }: Coverage): string[] {
  switch (state) {
    case 'complete':
    case 'unread':
      return [];
    case 'partial':
      return [`Not all could be read. ${notAvailable(reason)}`];
    case 'refused':
    case 'failed':
      return [notAvailable(reason)];
  }
}
