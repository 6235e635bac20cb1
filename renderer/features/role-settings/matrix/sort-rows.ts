import type {
  MatrixColumn,
  MatrixView,
  SettingsRow,
} from '../../../../shared/contract/role-settings/matrix.ts';
import type { Expiry, Mail, SignInAsked } from '../../../../shared/contract/role-settings/settings.ts';
import { minutesOf } from '../../../../shared/domain/durations.ts';
import { ALERTS } from './matrix-columns.ts';
import type { MatrixRow } from './matrix-rows.ts';

const names = new Intl.Collator('en', { sensitivity: 'base', numeric: true });

/** From the least to the most; null where it was not read, which stands last either way. */
type Rank = (row: SettingsRow) => number | null;

const minutes = (iso: string | undefined): number | null =>
  iso === undefined ? null : (minutesOf(iso) ?? null);
const yes = (on: boolean | undefined): number | null => (on === undefined ? null : Number(on));
const expiryRank = (expiry: Expiry | undefined): number | null => {
  if (expiry === undefined) return null;
  return expiry.limited ? minutes(expiry.maximum) : Infinity;
};
const signInRank = (asked: SignInAsked | undefined): number | null => {
  if (asked === undefined) return null;
  return (asked.context === null ? 0 : 2) + Number(asked.mfa);
};
const mailRank = (mail: Mail | undefined): number | null => {
  if (mail === undefined) return null;
  return mail.level === 'None' ? 0 : Number(mail.defaults) + mail.recipients.length;
};
const sum = (parts: readonly (number | null)[]): number | null =>
  parts.reduce<number | null>((all, part) => (all === null || part === null ? null : all + part), 0);

const RANKS: Readonly<Record<MatrixColumn, Rank>> = {
  maximum: ({ settings }) => minutes(settings.maximum),
  signIn: ({ settings }) => signInRank(settings.signIn),
  justification: ({ settings }) => yes(settings.justification),
  ticket: ({ settings }) => yes(settings.ticket),
  // Where nobody is named the service's own decide: more than none, fewer than any that are.
  approval: ({ settings: { approval, approvers } }) => {
    if (approval !== true) return approval === undefined ? null : 0;
    return approvers === undefined ? null : 1 + approvers.length;
  },
  eligibleExpiry: ({ settings }) => expiryRank(settings.eligibleExpiry),
  activeExpiry: ({ settings }) => expiryRank(settings.activeExpiry),
  activeAsks: ({ settings }) => sum([yes(settings.activeMfa), yes(settings.activeJustification)]),
  alerts: ({ settings }) => sum(ALERTS.map((alert) => mailRank(settings[alert]))),
  changed: ({ changedAt }) => changedAt,
};

const byName = (a: MatrixRow, b: MatrixRow): number =>
  names.compare(a.row.role.name, b.row.role.name) ||
  names.compare(a.row.role.definitionId, b.row.role.definitionId) ||
  names.compare(a.row.scope.id, b.row.scope.id);

/** In order, and by name where that makes no difference: the same rows always stand in the same order. */
export function sortRows(rows: readonly MatrixRow[], { by, descending }: MatrixView['sort']): MatrixRow[] {
  const way = descending ? -1 : 1;
  if (by === 'name') return [...rows].sort((a, b) => way * byName(a, b));
  const rank = RANKS[by];
  return rows
    .map((row) => ({ row, at: rank(row.row) }))
    .sort((a, b) => {
      if (a.at === null || b.at === null)
        return Number(a.at === null) - Number(b.at === null) || byName(a.row, b.row);
      return (a.at === b.at ? 0 : way * (a.at < b.at ? -1 : 1)) || byName(a.row, b.row);
    })
    .map(({ row }) => row);
}
