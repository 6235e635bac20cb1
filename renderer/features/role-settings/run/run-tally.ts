import type { RunItem } from '../../../../shared/contract/role-settings/plan.ts';
import { itemEnd } from './item-end.ts';

/** What of a run is counted together, in the order it is told and drawn. */
const KINDS = ['saved', 'partly', 'refused', 'unknown', 'changed-meanwhile', 'not-sent', 'going'] as const;
export type TallyKind = (typeof KINDS)[number];

export type Tally = readonly { readonly kind: TallyKind; readonly count: number; readonly words: string }[];

const WORDS: Readonly<Record<TallyKind, string>> = {
  saved: 'saved',
  partly: 'saved in part',
  refused: 'refused',
  unknown: 'outcome unknown',
  'changed-meanwhile': 'not touched, changed by somebody else',
  'not-sent': 'not sent',
  going: 'in progress',
};

/** How many roles of a run came to what; nothing is said of none. */
export function tallyOf(items: readonly RunItem[], underWay: boolean): Tally {
  return KINDS.flatMap((kind) => {
    const count = items.filter((item) => itemEnd(item, underWay) === kind).length;
    return count === 0 ? [] : [{ kind, count, words: WORDS[kind] }];
  });
}

/** "3 saved, 1 refused" */
export const tallyWords = (tally: Tally): string =>
  tally.map(({ count, words }) => `${count} ${words}`).join(', ');
