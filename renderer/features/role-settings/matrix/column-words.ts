import type { MatrixColumn } from '../../../../shared/contract/role-settings/matrix.ts';
import { COLUMNS } from './matrix-columns.ts';

/** A column by name, as at its head. */
export const columnLabel = (column: MatrixColumn): string => COLUMNS[column].label;

/** Which columns are chosen and not drawn: "No room for Active asks, Alerts to: make the window wider." */
export const droppedWords = (dropped: readonly MatrixColumn[]): string =>
  `No room for ${dropped.map(columnLabel).join(', ')}: make the window wider.`;
