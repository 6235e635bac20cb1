import type { EligibleRole, ExpiredRole, Plane } from '../../../../shared/contract/my-roles.ts';
import { planeOfHeld } from '../../../../shared/domain/planes.ts';
import { scopeName } from '../../../components/scope-words.ts';

/** What the lists are narrowed to: typed words, and one plane; null for both. */
export type RolesFilter = { readonly text: string; readonly plane: Plane | null };

const folded = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

type Searched = Pick<ExpiredRole, 'role' | 'scope'> & Partial<Pick<EligibleRole, 'leadsTo' | 'throughGroup'>>;

/** Whether a row is of the plane that was chosen. */
export const onPlane = (one: Pick<Searched, 'scope'>, { plane }: RolesFilter): boolean =>
  plane === null || planeOfHeld(one) === plane;

/**
 * Whether every typed word occurs in the role or group, its description, the scope, or what it leads to or comes through, without regard
 * to case and accents.
 */
export function matcher(text: string): (one: Searched) => boolean {
  const words = folded(text).split(/\s+/).filter(Boolean);
  if (words.length === 0) return () => true;
  return ({ role, scope, leadsTo, throughGroup }) => {
    const beyond = [...(leadsTo?.roles ?? []).map((led) => led.role.name), throughGroup?.name ?? ''];
    const all = folded([role.name, role.description, scopeName(scope), scope.id, ...beyond].join(' '));
    return words.every((word) => all.includes(word));
  };
}
