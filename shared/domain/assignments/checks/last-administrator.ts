import { tripleKey } from '../assignment-key.ts';
import type { StandingAdministrator } from '../check-facts.ts';
import { takesStanding } from '../takes-standing.ts';
import { notChecked, passed, refused, type Check } from './finding.ts';

/**
 * Nobody would be left who is active without an end as Privileged Role Administrator or Global Administrator, so that nobody could let anybody
 * in again: only people count, as an application answers no approval (posture-security.md A-21). About: `role`; `left`, how many people are,
 * where it passes.
 */
export const lastAdministrator: Check = (planned, { administrators }) => {
  const { role, scope, principal } = planned;
  if (!takesStanding(planned)) return [];
  const about = { role: role.name };
  if (administrators === null) return [notChecked(null, about)];
  const keyOf = ({ roleId, principalId }: Pick<StandingAdministrator, 'roleId' | 'principalId'>): string =>
    tripleKey({ roleId, principalId, scopeId: '/' });
  const taken = new Set(administrators.taken.map(keyOf));
  taken.add(tripleKey({ roleId: role.definitionId, scopeId: scope.id, principalId: principal.id }));
  const left = administrators.standing.filter((one) => !taken.has(keyOf(one)));
  const people = new Set(left.filter(({ person }) => person === true).map((one) => one.principalId));
  if (people.size > 0) return [passed({ ...about, left: people.size })];
  return [left.some(({ person }) => person === null) ? notChecked(null, about) : refused(about)];
};
