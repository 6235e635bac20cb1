import type { MatrixColumn, SettingsRow } from '../../../../shared/contract/role-settings/matrix.ts';
import type { SettingKey, SomeSettings } from '../../../../shared/contract/role-settings/settings.ts';
import { minutesOf } from '../../../../shared/domain/durations.ts';
import { dateText } from '../../../components/when.ts';
import { rulesOf } from '../../../../shared/domain/role-settings/setting-rules.ts';
import { settingLabel } from '../words/setting-words.ts';
import { valueWords } from '../words/value-words.ts';
import { ALERTS, COLUMNS } from './matrix-columns.ts';

/** What stands in a cell. */
export type Cell = {
  /** `unread`: the rule that holds it is kept as it is, or was not there. */
  readonly look: 'plain' | 'strong' | 'tick' | 'dash' | 'unread';
  readonly text: string;
  /** In place of a sign, and where the words alone would be too few. */
  readonly spoken: string;
};

const plain = (text: string, spoken = text): Cell => ({ look: 'plain', text, spoken });
const TICK = (spoken: string): Cell => ({ look: 'tick', text: '', spoken });
const DASH = (spoken: string): Cell => ({ look: 'dash', text: '–', spoken });
const KEPT: Cell = { look: 'unread', text: 'kept', spoken: 'its rule is kept exactly as it is' };
const MISSING: Cell = { look: 'unread', text: 'no rule', spoken: 'the service gave no rule for it' };

/** In place of a setting that is not understood. */
const unread = ({ kept }: SettingsRow, keys: readonly SettingKey[]): Cell => {
  const rules: readonly string[] = keys.flatMap(rulesOf);
  const why = kept.filter(({ id }) => rules.includes(id)).map((rule) => rule.why);
  return why.length > 0 && why.every((one) => one === 'missing') ? MISSING : KEPT;
};

const asked = (on: boolean | undefined): Cell | null => {
  if (on === undefined) return null;
  return on ? TICK('asked for') : DASH('not asked for');
};

function words(settings: SomeSettings, key: SettingKey): Cell | null {
  const value = settings[key];
  return value === undefined ? null : plain(valueWords(key, value, 'short'));
}

/** @param now the service's time, for dates in words */
export const cellOf = (row: SettingsRow, column: MatrixColumn, now: number): Cell =>
  understood(row, column, now) ?? unread(row, COLUMNS[column].settings);

/** Null where what the column shows is not understood. */
function understood(row: SettingsRow, column: MatrixColumn, now: number): Cell | null {
  const { settings } = row;
  switch (column) {
    case 'maximum':
    case 'eligibleExpiry':
    case 'activeExpiry':
      return words(settings, column);
    case 'signIn': {
      const cell = words(settings, column);
      return cell && settings.signIn?.context !== null ? { ...cell, look: 'strong' } : cell;
    }
    case 'justification':
    case 'ticket':
      return asked(settings[column]);
    case 'approval':
      return approvalCell(row);
    case 'activeAsks':
      return activeAsksCell(settings);
    case 'alerts':
      return alertsCell(settings);
    case 'changed':
      return changedCell(row, now);
  }
}

const counted = (count: number, one: string, many: string): string =>
  `${count}\u00a0${count === 1 ? one : many}`;

function approvalCell({ settings: { approval, approvers }, scope }: SettingsRow): Cell | null {
  if (approval === undefined) return null;
  if (!approval) return DASH('no approval');
  if (approvers === undefined) return plain('asked', 'asked for; by whom was not read');
  if (approvers.length === 0)
    return scope.kind === 'membership'
      ? plain('nobody', 'asked for, and nobody is named: a group has no default approvers')
      : plain('default', 'by the default approvers: nobody is named');
  const groups = approvers.filter(({ kind }) => kind === 'group').length;
  if (groups === 0) return plain(counted(approvers.length, 'person', 'people'));
  if (groups === approvers.length) return plain(counted(groups, 'group', 'groups'));
  return plain(counted(approvers.length, 'approver', 'approvers'));
}

function activeAsksCell({ activeMfa, activeJustification }: SomeSettings): Cell | null {
  if (activeMfa === undefined || activeJustification === undefined) return null;
  const parts = [activeMfa ? 'MFA' : null, activeJustification ? 'justification' : null].filter(
    (part) => part !== null,
  );
  return parts.length === 0 ? DASH('nothing is asked of whoever assigns') : plain(parts.join(', '));
}

function alertsCell(settings: SomeSettings): Cell | null {
  const texts = ALERTS.flatMap((key) => words(settings, key)?.text ?? []);
  const [first] = texts;
  if (first === undefined || texts.length < ALERTS.length) return null;
  if (texts.every((text) => text === first)) return plain(first);
  return plain(
    'by event',
    ALERTS.map((key, index) => `${settingLabel(key)}: ${texts[index] ?? ''}`).join('; '),
  );
}

function changedCell({ changedAt, changedBy }: SettingsRow, now: number): Cell {
  if (changedAt === null) return DASH('never changed, or not said when');
  const day = dateText(changedAt, now);
  return plain(changedBy === null ? day : `${day}, ${changedBy}`);
}

/** The settings of a column in which a row differs from what it is compared with. */
export const differsIn = (differs: ReadonlySet<SettingKey>, column: MatrixColumn): readonly SettingKey[] =>
  COLUMNS[column].settings.filter((key) => differs.has(key));

/** How full the bar of a maximum is, 0 to 1; null where there is none to draw. @param longest minutes of a full bar */
export function barOf({ settings }: SettingsRow, longest: number): number | null {
  const minutes = settings.maximum === undefined ? undefined : minutesOf(settings.maximum);
  return minutes === undefined ? null : Math.min(1, minutes / longest);
}
