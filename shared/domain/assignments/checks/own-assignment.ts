import { sameId } from '../../role-settings/same-id.ts';
import { warned, type Check } from './finding.ts';

/**
 * It is one's own: the service wants a session that proved MFA for more time (graph-pim.md §2.1 [docs]), and what one takes from oneself
 * somebody else has to give back. About: `takes` 1 where something of it is taken away.
 */
export const ownAssignment: Check = ({ principal, steps }, { me }) => {
  if (!sameId(principal.id, me)) return [];
  return [warned(steps.some(({ action }) => action === 'remove') ? { takes: 1 } : {})];
};
