import { PLANES, type Plane } from '../../../../shared/contract/my-roles.ts';
import type { InboxView } from '../../../../shared/contract/preferences.ts';
import type { FilterChoice } from '../../../../shared/domain/deciding/inbox-view.ts';
import { PLANES as PLANE_NAMES } from '../../../components/coverage-reason.ts';

export const SORT_WORDS: Readonly<Record<InboxView['sort'], string>> = {
  'time-left': 'Time left',
  age: 'Newest first',
};

/** The planes one can narrow to, in the order they are read; `all` for both. */
export const PLANE_CHOICES: readonly (readonly [Plane | 'all', string])[] = [
  ['all', 'Both'],
  ...PLANES.map((plane) => [plane, PLANE_NAMES[plane]] as const),
];

/** The roles and groups one can narrow to: those there are, and the one that is chosen where none is of it any more. */
export function roleChoices(
  choices: readonly FilterChoice[],
  { plane, roleId }: Pick<InboxView, 'plane' | 'roleId'>,
): readonly { readonly roleId: string; readonly words: string }[] {
  const there = choices.filter(
    (choice) => plane === null || choice.plane === plane || choice.roleId === roleId,
  );
  const all = there.map((choice) => ({ roleId: choice.roleId, words: `${choice.name} (${choice.count})` }));
  if (roleId === null || there.some((choice) => choice.roleId === roleId)) return all;
  return [{ roleId, words: 'The one chosen earlier (0, narrows nothing)' }, ...all];
}

/** How many filters of the menu are on; those beside it show it themselves. */
export const filtersInMenu = ({ plane, roleId, expiringSoon }: InboxView): number =>
  [plane !== null, roleId !== null, expiringSoon].filter(Boolean).length;

/** "12 of 40; 28 hidden by filters." Null where nothing is hidden. */
export const hiddenWords = (shown: number, all: number): string | null =>
  shown >= all ? null : `${shown} of ${all}; ${all - shown} hidden by filters.`;
