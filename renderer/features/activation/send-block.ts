import type { EligibleRole } from '../../../shared/contract/my-roles.ts';
import { momentText } from '../../components/when.ts';
import type { Standing } from '../../state/standing.ts';

/** Why nothing may be sent for this role now, as a sentence; null where it may. */
export function sendBlock(
  current: EligibleRole | undefined,
  standing: Standing,
  offline: boolean,
  complete: boolean,
  now: number,
): string | null {
  if (current === undefined && complete) return 'You are no longer eligible for this role at this scope.';
  if (current !== undefined && current.endsAt !== null && current.endsAt <= now) {
    return `Your eligibility ended ${momentText(current.endsAt, now)}.`;
  }
  switch (standing.kind) {
    case 'active':
      return standing.active.kind === 'assigned'
        ? 'You hold this role already: it is assigned to you.'
        : 'This role is active already. When it has ended, ask again.';
    case 'waiting':
      return 'A request for this role is open already.';
    case 'sending':
      return 'A request for this role is on its way.';
    case 'unknown':
      return 'The outcome of what you sent for this role is not known yet. Nothing is sent a second time.';
    case 'settling':
      return 'The service took your request. It is not in its lists yet.';
    case 'free':
      return offline ? 'Offline. Your draft is kept until Microsoft Graph answers.' : null;
  }
}
