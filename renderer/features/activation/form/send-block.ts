import type { EligibleRole } from '../../../../shared/contract/my-roles.ts';
import { momentText } from '../../../components/when.ts';
import type { Standing } from '../../../state/standing.ts';

/**
 * Why nothing may be sent for this role now, as a sentence; null where it may.
 * @param current as the list has it now; undefined where it is no longer there
 * @param complete whether the list was read in full: only then is what is missing gone
 */
export function sendBlock(
  current: EligibleRole | undefined,
  standing: Standing,
  complete: boolean,
  now: number,
  noun: 'role' | 'group' = 'role',
): string | null {
  if (current === undefined && complete) {
    return noun === 'group'
      ? 'You are no longer eligible for this group in this way.'
      : 'You are no longer eligible for this role at this scope.';
  }
  if (current !== undefined && current.endsAt !== null && current.endsAt <= now) {
    return `Your eligibility ended ${momentText(current.endsAt, now)}. It may be renewed under Expired.`;
  }
  switch (standing.kind) {
    case 'active':
      return standing.active.kind === 'assigned'
        ? `You hold this ${noun} already: it is assigned to you.`
        : `This ${noun} is active already. When it has ended, ask again.`;
    case 'waiting':
      return `A request for this ${noun} is open already.`;
    case 'sending':
      return `A request for this ${noun} is on its way.`;
    case 'step-up':
      return `A request for this ${noun} waits for you to finish in your browser.`;
    case 'unknown':
      return `The outcome of what you sent for this ${noun} is not known yet. Nothing is sent a second time.`;
    case 'settling':
      return 'The service took your request. It is not in its lists yet.';
    case 'free':
      return null;
  }
}

/** Why nothing at all can be sent. @param since when Microsoft Graph was last reached */
export const offlineBlock = (since: number, now: number): string =>
  `Offline since ${momentText(since, now)}. Your draft is kept; it can be sent once Microsoft Graph answers.`;
