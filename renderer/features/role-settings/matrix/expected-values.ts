import type { KeptBaseline, MatrixView } from '../../../../shared/contract/role-settings/matrix.ts';
import type { SettingKey, SomeSettings } from '../../../../shared/contract/role-settings/settings.ts';
import { templateSettings } from '../../../../shared/domain/role-settings/templates.ts';
import { settingLabel } from '../words/setting-words.ts';
import { valueWords } from '../words/value-words.ts';
import type { MatrixRow } from './matrix-rows.ts';

/** The settings a row is compared with; null where there are none: groups have no template, and a baseline knows what it was kept of. */
export function expectedOf(
  { row, tier }: Pick<MatrixRow, 'row' | 'tier'>,
  compareWith: MatrixView['compareWith'],
  baseline: KeptBaseline | null,
): SomeSettings | null {
  if (compareWith === 'templates') return tier === 'groups' ? null : templateSettings(tier);
  const entry = baseline?.entries.find(
    ({ definitionId, scopeId }) => definitionId === row.role.definitionId && scopeId === row.scope.id,
  );
  return entry?.settings ?? null;
}

/** "Maximum duration is 2 h in the baseline" */
function oneExpected(expected: SomeSettings, key: SettingKey, where: string): string {
  const value = expected[key];
  const words = value === undefined ? 'something else' : valueWords(key, value, 'short');
  return `${settingLabel(key)}: ${words} in ${where}`;
}

/** What would stand there: "Differs. Maximum duration: 2 h in the template". Names in it are the service's. */
export function differsWords(
  keys: readonly SettingKey[],
  expected: SomeSettings,
  compareWith: MatrixView['compareWith'],
): string {
  const where = compareWith === 'templates' ? 'the template' : 'the baseline';
  return `Differs. ${keys.map((key) => oneExpected(expected, key, where)).join('; ')}`;
}
