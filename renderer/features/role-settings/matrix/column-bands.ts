import type { MatrixColumn } from '../../../../shared/contract/role-settings/matrix.ts';
import { COLUMNS, type ColumnInfo } from './matrix-columns.ts';

/** A name over neighbouring columns. `from`: the first of them, from 0. */
type BandSpan = { readonly band: ColumnInfo['band']; readonly from: number; readonly count: number };

/** Over one column alone there is no room for all of it: with the column's own name the one word says it. */
export const bandName = ({ band, count }: BandSpan): string =>
  band === 'Longest assignment' && count === 1 ? 'Longest' : band;

/** The names over the columns, in their order. */
export const bandsOf = (columns: readonly MatrixColumn[]): readonly BandSpan[] =>
  columns.reduce<readonly BandSpan[]>((spans, column, index) => {
    const { band } = COLUMNS[column];
    const last = spans.at(-1);
    return last?.band === band
      ? [...spans.slice(0, -1), { ...last, count: last.count + 1 }]
      : [...spans, { band, from: index, count: 1 }];
  }, []);
