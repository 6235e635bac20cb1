import type { WaitingRequest } from '../../../../shared/contract/approvals.ts';
import { heldNoun } from '../../../components/scope-words.ts';
import { dateText } from '../../../components/when.ts';
import { countsWords } from '../past/past-words.ts';
import { notAvailable } from './not-available.ts';
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

/** How far the history goes: what it is of, since when, and what could not be read. Each a sentence. */
export function historyReach({ habits, coverage, since, reading }: History, now: number): string[] {
  const { earlier, counts } = habits;
  const read = since === null ? '' : `, which the service lists since ${dateText(since, now)}`;
  const all =
    earlier.length === 0
      ? `They asked for nothing else among those${read}.`
      : `Of every role and group together: ${countsWords(counts)}${read}.`;
  switch (coverage.state) {
    case 'complete':
      return [all];
    case 'unread':
      return reading ? [] : ['Earlier requests were not read yet.'];
    case 'partial':
      return [all, `Not all could be read. ${notAvailable(coverage.reason)}`];
    case 'refused':
    case 'failed':
      return [...(earlier.length === 0 ? [] : [all]), notAvailable(coverage.reason)];
  }
}
