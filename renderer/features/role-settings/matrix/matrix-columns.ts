import type { MatrixColumn } from '../../../../shared/contract/role-settings/matrix.ts';
import { MATRIX_COLUMNS } from '../../../../shared/contract/role-settings/matrix.ts';
import type { SettingKey } from '../../../../shared/contract/role-settings/settings.ts';

/** The mails that tell administrators: of an eligibility, an assignment, an activation. graph-pim.md §4.1 [capture] */
export const ALERTS = [
  'Notification_Admin_Admin_Eligibility',
  'Notification_Admin_Admin_Assignment',
  'Notification_Admin_EndUser_Assignment',
] as const;

type Band = 'Activation' | 'Longest assignment' | 'Assigning' | 'Notification' | 'Last change';

/** One column: what stands at its head, and which settings it shows. */
export type ColumnInfo = {
  readonly label: string;
  readonly band: Band;
  readonly settings: readonly SettingKey[];
  /** CSS pixels. */
  readonly width: number;
  /** Which go first where there is no room: the highest. 0: never, the grid scrolls sideways instead. */
  readonly drops: number;
};

export const COLUMNS: Readonly<Record<MatrixColumn, ColumnInfo>> = {
  maximum: { label: 'Maximum', band: 'Activation', settings: ['maximum'], width: 130, drops: 0 },
  signIn: { label: 'Sign-in', band: 'Activation', settings: ['signIn'], width: 116, drops: 0 },
  justification: {
    label: 'Justification',
    band: 'Activation',
    settings: ['justification'],
    width: 86,
    drops: 0,
  },
  ticket: { label: 'Ticket', band: 'Activation', settings: ['ticket'], width: 60, drops: 0 },
  approval: {
    label: 'Approval',
    band: 'Activation',
    settings: ['approval', 'approvers', 'approverJustification'],
    width: 100,
    drops: 0,
  },
  eligibleExpiry: {
    label: 'Eligible',
    band: 'Longest assignment',
    settings: ['eligibleExpiry'],
    width: 86,
    drops: 1,
  },
  activeExpiry: {
    label: 'Active',
    band: 'Longest assignment',
    settings: ['activeExpiry'],
    width: 86,
    drops: 2,
  },
  activeAsks: {
    label: 'Active asks',
    band: 'Assigning',
    settings: ['activeMfa', 'activeJustification'],
    width: 128,
    drops: 4,
  },
  alerts: { label: 'Alerts to', band: 'Notification', settings: ALERTS, width: 100, drops: 3 },
  changed: { label: 'Changed', band: 'Last change', settings: [], width: 168, drops: 5 },
};

/** The first two columns and the last, which are always there. CSS pixels. */
export const TICK_WIDTH = 52;
export const NAME_LEAST = 200;
export const DIFFERS_WIDTH = 96;

const ALWAYS = TICK_WIDTH + NAME_LEAST + DIFFERS_WIDTH;

/** Below this width of the page names over columns, chips and what was read go where they take no room. CSS pixels */
export const COMPACT_BELOW = 700;

/** How wide the grid is at least. */
export const widthOf = (columns: readonly MatrixColumn[]): number =>
  columns.reduce((sum, column) => sum + COLUMNS[column].width, ALWAYS);

/**
 * Which of the chosen columns are drawn, in the order they always stand in, and which a narrow window drops. What says how a role is
 * activated is never dropped. DESIGN.md §2
 * @param room CSS pixels
 */
export function columnsIn(
  chosen: readonly MatrixColumn[],
  room: number,
): { readonly shown: readonly MatrixColumn[]; readonly dropped: readonly MatrixColumn[] } {
  let shown = MATRIX_COLUMNS.filter((column) => chosen.includes(column));
  const droppable = shown
    .filter((column) => COLUMNS[column].drops > 0)
    .sort((a, b) => COLUMNS[b].drops - COLUMNS[a].drops);
  const dropped: MatrixColumn[] = [];
  for (const column of droppable) {
    if (widthOf(shown) <= room) break;
    shown = shown.filter((one) => one !== column);
    dropped.push(column);
  }
  return { shown, dropped };
}
