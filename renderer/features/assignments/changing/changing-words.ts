import type { Side } from '../../../../shared/contract/assignments/assignments.ts';
import { counted } from '../../../components/role-words.ts';
import { dateText } from '../../../components/when.ts';
import type { ChangingKind } from '../drafts/change-draft.ts';
import { heldAs, principalName } from '../words/held-words.ts';
import type { ChangedRow } from './changed-rows.ts';

const VERBS: Readonly<Record<ChangingKind, string>> = {
  update: 'Update',
  extend: 'Extend',
  renew: 'Renew',
  remove: 'Remove',
  convert: 'Make eligible',
};

/** The head of the dialog: "Extend 3 assignments", "Make 1 assignment eligible". */
export function changingTitle(change: ChangingKind, count: number): string {
  const all = counted(count, 'assignment');
  return change === 'convert' ? `Make ${all} eligible` : `${VERBS[change]} ${all}`;
}

/** What it does, before the fields. */
export const CHANGING_NOTES: Readonly<Record<ChangingKind, string>> = {
  update: 'The start and end below take the place of those there are.',
  extend: 'The end is put off. Nothing else of it changes.',
  renew: 'What ran out is assigned anew.',
  remove:
    'It is taken away at once. What was activated from an eligibility stays active until it ends, or is removed by itself.',
  convert:
    'First the eligibility is made; only where it is there, the active assignment is removed. Between the two they have both.',
};

const SIDES: Readonly<Record<Side, string>> = { eligible: 'eligible', active: 'active' };

/** "Sofia Brandt: eligible for Exchange Administrator, whole tenant, until 3 Dec". Names are the service's. */
export function changedRowWords({ ref, role, scope, principal, endsAt }: ChangedRow, now: number): string {
  const who = principal ? principalName(principal) : ref.principalId;
  const what = role && scope ? heldAs(ref.side, { role, scope }) : `${SIDES[ref.side]}, role ${ref.roleId}`;
  const until =
    endsAt === undefined
      ? ''
      : endsAt === null
        ? ', no end'
        : endsAt < now
          ? `, ended ${dateText(endsAt, now)}`
          : `, until ${dateText(endsAt, now)}`;
  return `${who}: ${what}${until}`;
}

/** In place of what the settings of the roles ask. */
export const READING_ASKED = 'Reading what the role asks…';
