import type { EligibleRole, LeadsTo } from '../../shared/contract/my-roles.ts';
import { accessOf } from '../../shared/domain/planes.ts';

/** What being in a group brings, as one line of its row. `more` is what a pointer on it tells besides; null where there is nothing. */
export type LeadsToLine = {
  readonly kind: 'leads' | 'unknown';
  readonly text: string;
  readonly more: string | null;
};

const NAMED = 2;

/** "Exchange Administrator", "A and B", "A, B and 3 more". */
function names(roles: LeadsTo['roles']): string {
  const all = roles.map(({ role }) => role.name);
  if (all.length <= NAMED) return all.join(' and ');
  return `${all.slice(0, NAMED).join(', ')} and ${all.length - NAMED} more`;
}

/** Of a chain that could not be read in full: the reason, in the words of the problem. */
export const chainProblem = ({ state, reason }: LeadsTo): string => {
  const what =
    state === 'partial'
      ? 'Which roles this group leads to could be read only in part'
      : 'Which roles this group leads to could not be read';
  return reason === null ? `${what}.` : `${what}: ${reason.title} ${reason.advice}`;
};

/**
 * What a group leads to. Null on the plane of Entra roles, and where it was read that it leads to none: that is for the panel to say.
 */
export function leadsToLine({ leadsTo, scope }: Pick<EligibleRole, 'leadsTo' | 'scope'>): LeadsToLine | null {
  // A group's roles are its members': owning it brings none.
  if (leadsTo === null || accessOf(scope.id) !== 'member') return null;
  const next = leadsTo.roles.filter(({ kind }) => kind === 'eligible');
  const atOnce = leadsTo.roles.filter(({ kind }) => kind === 'active');
  const parts = [
    next.length > 0 && `leads to ${names(next)}: then activate ${next.length === 1 ? 'that' : 'those'} too`,
    atOnce.length > 0 && `brings ${names(atOnce)} at once`,
  ].filter((part) => part !== false);
  const open = leadsTo.state === 'read' ? null : chainProblem(leadsTo);
  if (parts.length === 0)
    return open === null
      ? null
      : { kind: 'unknown', text: 'Which roles it leads to is not known', more: open };
  const text = parts.join('; ');
  const all = leadsTo.roles.map(
    ({ role, kind }) => `${role.name} (${kind === 'active' ? 'at once' : 'to activate'})`,
  );
  return {
    kind: 'leads',
    text: `${text.charAt(0).toUpperCase()}${text.slice(1)}${open === null ? '' : '; there may be more'}`,
    more:
      [leadsTo.roles.length > NAMED ? `${all.join(', ')}.` : null, open]
        .filter((part) => part !== null)
        .join(' ') || null,
  };
}
