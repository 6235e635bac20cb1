/**
 * How one part of a run ended, as it is drawn: `partly` also what reads back as something else than was sent; `unknown` may be either;
 * `going` has not ended.
 */
export type RunEnd = 'done' | 'partly' | 'refused' | 'unknown' | 'changed-meanwhile' | 'not-sent' | 'going';

/** In the order they are told and drawn. */
export const RUN_ENDS: readonly RunEnd[] = [
  'done',
  'partly',
  'refused',
  'unknown',
  'changed-meanwhile',
  'not-sent',
  'going',
];

/** How many parts of a run ended how; of what there is none, nothing. */
export type Tally = readonly { readonly end: RunEnd; readonly count: number }[];

/** Counts the parts of a run by their ends. */
export const tallyOf = (ends: readonly RunEnd[]): Tally =>
  RUN_ENDS.flatMap((end) => {
    const count = ends.filter((one) => one === end).length;
    return count === 0 ? [] : [{ end, count }];
  });

/** "3 saved, 1 refused". @param words each end, as it stands behind a number */
export const tallyWords = (tally: Tally, words: Readonly<Record<RunEnd, string>>): string =>
  tally.map(({ end, count }) => `${count} ${words[end]}`).join(', ');

/** What it calls for, as its words are colored. */
export function toneOf(end: RunEnd): 'good' | 'look' | 'bad' | 'plain' {
  switch (end) {
    case 'done':
      return 'good';
    case 'refused':
      return 'bad';
    case 'partly':
    case 'unknown':
      return 'look';
    default:
      return 'plain';
  }
}
