import type { Principal, Side } from '../../../../shared/contract/assignments/assignments.ts';
import type { HeldNow, HeldWindow } from '../../../../shared/contract/assignments/plan.ts';
import type { Role, Scope } from '../../../../shared/contract/my-roles.ts';
import { accessOf } from '../../../../shared/domain/planes.ts';
import { scopeName } from '../../../components/scope-words.ts';
import { clockTime, dateText, daysAway } from '../../../components/when.ts';

/** By which name somebody goes; by the id where there is none. It is the service's: show it through ServiceText. */
export const principalName = ({ name, upn, id }: Principal): string => name ?? upn ?? id;

/** What is held, in a sentence: "Exchange Administrator, whole tenant", "sg-vault, as member". */
export const whatHeld = ({ role, scope }: { readonly role: Role; readonly scope: Scope }): string =>
  accessOf(scope.id) === null
    ? `${role.name}, ${scope.kind === 'tenant' ? 'whole tenant' : scopeName(scope)}`
    : `${role.name}, ${scopeName(scope).replace(/^A/, 'a')}`;

/** "eligible for Exchange Administrator, whole tenant" */
export const heldAs = (side: Side, held: { readonly role: Role; readonly scope: Scope }): string =>
  `${side === 'eligible' ? 'eligible for' : 'active in'} ${whatHeld(held)}`;

/** A moment in a sentence: the day, and the time where it is near enough to matter. */
export const dayText = (at: number, now: number): string =>
  Math.abs(daysAway(at, now)) <= 1 ? `${dateText(at, now)}, ${clockTime(at)}` : dateText(at, now);

/** "from now", "from 3 Dec, 08:00" */
export const fromWords = (startsAt: number | null, now: number): string =>
  startsAt === null ? 'from now' : `from ${dateText(startsAt, now)}, ${clockTime(startsAt)}`;

/** "until 14 Feb 2027", "with no end" */
export const untilWords = (endsAt: number | null, now: number): string =>
  endsAt === null ? 'with no end' : `until ${dayText(endsAt, now)}`;

const windowWords = ({ startsAt, endsAt, toCome }: HeldWindow, now: number): string => {
  const until = untilWords(endsAt, now);
  if (startsAt === null) return until;
  return `${toCome ? 'from' : 'since'} ${dayText(startsAt, now)} ${until}`;
};

/** "eligible since 3 May until 14 Feb 2027; activated until 16:50", "nothing". What there is of both sides. */
export function heldWords({ eligible, assigned, activated }: HeldNow, now: number): string {
  const parts = [
    eligible && `eligible ${windowWords(eligible, now)}`,
    assigned && `active ${windowWords(assigned, now)}`,
    activated && `activated ${windowWords(activated, now)}`,
  ].filter((part) => part !== null);
  return parts.length === 0 ? 'nothing' : parts.join('; ');
}
