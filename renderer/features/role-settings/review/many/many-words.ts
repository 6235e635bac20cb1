import type {
  ChangeSource,
  PlannedRole,
  SettingsPlan,
} from '../../../../../shared/contract/role-settings/plan.ts';
import { planeOfHeld } from '../../../../../shared/domain/planes.ts';
import { countedThings } from '../../../../components/counted-things.ts';
import { checkWords } from '../../words/check-words.ts';
import { plannedState, refusedChecks, rolesToSave, warnedChecks, type PlannedState } from '../plan-items.ts';
import { counted } from '../../../../components/role-words.ts';

const HEADS: Readonly<Record<ChangeSource['kind'], string>> = {
  edit: 'Review changes',
  copy: 'Review copied settings',
  template: 'Review the template',
  import: 'Review the imported settings',
  undo: 'Review the way back',
  baseline: 'Review the way back to the baseline',
};

/** The head of the review of several. */
export const manyTitle = ({ why, items }: SettingsPlan): string =>
  items.length === 0 ? 'Nothing to change' : `${HEADS[why]}: ${countedThings(items)}`;

const ofState = (items: readonly PlannedRole[], state: PlannedState): PlannedRole[] =>
  items.filter((item) => plannedState(item) === state);

/** "3 roles already are so" */
export const areSo = (same: readonly PlannedRole[]): string =>
  `${countedThings(same)} already ${same.length === 1 ? 'is' : 'are'} so`;

/** "Changes 5 settings of 12 roles; 3 roles already are so; 1 refused; 2 left out." */
export function planSentence(plan: SettingsPlan, leftOut: ReadonlySet<string>): string {
  const saved = rolesToSave(plan, leftOut);
  const out = ofState(plan.items, 'changes').length - saved.length;
  const settings = new Set(saved.flatMap(({ changes }) => changes.map(({ setting }) => setting))).size;
  const [same, refused, unread, kept, theirs] = (
    ['same', 'refused', 'unread', 'kept-back', 'theirs'] as const
  ).map((state) => ofState(plan.items, state));
  const parts = [
    saved.length === 0
      ? 'Changes nothing'
      : `Changes ${counted(settings, 'setting')} of ${countedThings(saved)}`,
    same?.length ? areSo(same) : null,
    refused?.length ? `${refused.length} refused` : null,
    theirs?.length ? `${theirs.length} changed by somebody else meanwhile` : null,
    kept?.length ? `${kept.length} kept, not fully understood` : null,
    unread?.length ? `${unread.length} could not be read` : null,
    out > 0 ? `${out} left out` : null,
  ];
  return `${parts.filter((part) => part !== null).join('; ')}.`;
}

/** What would become of one role, beside its name. Names in it are the service's. */
export function plannedWords(item: PlannedRole, out: boolean): string {
  const changes = counted(item.changes.length, 'setting');
  switch (plannedState(item)) {
    case 'changes': {
      const warned = warnedChecks(item).length;
      if (out) return `${changes}, left out`;
      return warned === 0 ? changes : `${changes}, ${counted(warned, 'warning')}`;
    }
    case 'refused': {
      const [first] = refusedChecks(item);
      return `Refused: ${first ? checkWords(first).title : ''}`;
    }
    case 'theirs':
      return 'Somebody else changed it meanwhile';
    case 'unread':
      return item.problem?.title ?? 'Could not be read';
    case 'kept-back':
      return 'Kept as it is: not fully understood';
    case 'same':
      return 'Already is so';
  }
}

const RANK: Readonly<Record<PlannedState, number>> = {
  unread: 0,
  refused: 1,
  theirs: 1,
  'kept-back': 2,
  changes: 3,
  same: 4,
};

/** What needs a look first, then what is only to be thought of; else in main's order. Those that already are so are told apart. */
export function inOrder(items: readonly PlannedRole[]): PlannedRole[] {
  const rank = (item: PlannedRole): number =>
    RANK[plannedState(item)] - (warnedChecks(item).length > 0 ? 0.5 : 0);
  return items.filter((item) => plannedState(item) !== 'same').sort((a, b) => rank(a) - rank(b));
}

/** "Save 12 roles". */
export const saveManyWords = (saved: readonly PlannedRole[]): string => `Save ${countedThings(saved)}`;

/** Those that already are so. */
export const thoseSo = (items: readonly PlannedRole[]): readonly PlannedRole[] => ofState(items, 'same');

/** What the list is called. */
export const listLabel = (items: readonly PlannedRole[]): string =>
  items.some((item) => planeOfHeld(item) === 'groups')
    ? 'Roles and groups of this change'
    : 'Roles of this change';
