import { isSettled, type ItemNow } from '../item-now.ts';
import type { DecisionWord } from '../decision-store.ts';

/** What of a run is counted together, in the order it is told and drawn. */
type TallyKind = 'recorded' | 'already' | 'over' | 'refused' | 'failed' | 'unknown' | 'going';

export type Tally = readonly { readonly kind: TallyKind; readonly count: number; readonly words: string }[];

const KIND_OF: Readonly<Record<ItemNow['kind'], TallyKind>> = {
  none: 'going',
  waiting: 'going',
  sending: 'going',
  'step-up': 'going',
  recorded: 'recorded',
  already: 'already',
  expired: 'over',
  gone: 'over',
  unknown: 'unknown',
  failed: 'failed',
  refused: 'refused',
};

const WORDS: Readonly<Record<Exclude<TallyKind, 'recorded'>, string>> = {
  already: 'already decided',
  over: 'no longer waiting',
  refused: 'refused',
  failed: 'not sent',
  unknown: 'outcome unknown',
  going: 'in progress',
};

const DONE = { approve: 'approved', deny: 'denied' } as const;
const ORDER: readonly TallyKind[] = ['recorded', 'already', 'over', 'refused', 'failed', 'unknown', 'going'];

/** How many of a run came to what; nothing is said of none. */
export function tallyOf(items: readonly ItemNow[], decision: DecisionWord): Tally {
  return ORDER.flatMap((kind) => {
    const count = items.filter((item) => KIND_OF[item.kind] === kind).length;
    return count === 0 ? [] : [{ kind, count, words: kind === 'recorded' ? DONE[decision] : WORDS[kind] }];
  });
}

/** "3 approved, 1 already decided, 1 not sent" */
export const tallyWords = (tally: Tally): string =>
  tally.map(({ count, words }) => `${count} ${words}`).join(', ');

/** "12 of 20" */
export const progressWords = (items: readonly ItemNow[]): string =>
  `${items.filter(isSettled).length} of ${items.length}`;

/** Only what is known to be safe is offered again. */
export const isRetryable = ({ kind }: ItemNow): boolean => kind === 'failed';

/** When all that may be sent again may be; null at once. */
export function retryAt(items: readonly ItemNow[]): number | null {
  const moments = items.flatMap((item) => (item.kind === 'failed' ? (item.problem.retryAt ?? []) : []));
  return moments.length === 0 ? null : Math.max(...moments);
}
