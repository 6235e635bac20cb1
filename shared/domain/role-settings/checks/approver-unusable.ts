import { aboutNames } from './about-names.ts';
import { notChecked, passed, warned, type Check, type Finding } from './finding.ts';
import { decidersOf, type NamedApprover } from './who-can-decide.ts';

type Named = { readonly id: string; readonly name: string | null };
type Trouble = 'gone' | 'disabled' | 'empty' | 'guest';

/** Somebody is named who cannot decide, or who is a guest. posture-security.md B-09. One finding a trouble, with their names. */
export const approverUnusable: Check = (planned, facts) => {
  const deciders = decidersOf(planned, facts);
  if (deciders === null) return [];
  if (deciders === 'unknown') return [notChecked('approvers', null, { unknown: 'approval' })];
  if (deciders.by !== 'named') return [];
  const found = TROUBLES.flatMap((trouble): Finding[] => {
    const those = deciders.named.flatMap((one) => ofTrouble(trouble, one));
    return those.length === 0
      ? []
      : [warned('approvers', { trouble, count: those.length, names: aboutNames(those) })];
  });
  if (found.length > 0) return found;
  const unread = deciders.named.find((one) => !known(one));
  return [unread === undefined ? passed('approvers') : notChecked('approvers', unread.facts?.reason ?? null)];
};

const TROUBLES: readonly Trouble[] = ['gone', 'disabled', 'empty', 'guest'];

function ofTrouble(trouble: Trouble, { approver, facts }: NamedApprover): readonly Named[] {
  if (facts === null) return [];
  const { state, people } = facts;
  switch (trouble) {
    case 'gone':
      return state === 'gone' ? [approver] : [];
    case 'disabled':
      return people.filter(({ enabled }) => enabled === false);
    case 'empty':
      return state === 'read' && people.length === 0 ? [approver] : [];
    case 'guest':
      return people.filter(({ enabled, guest }) => guest === true && enabled !== false);
  }
}

const known = ({ facts }: NamedApprover): boolean =>
  facts !== null &&
  (facts.state === 'gone' ||
    (facts.state === 'read' &&
      facts.people.every(({ enabled, guest }) => enabled !== null && guest !== null)));
