import { expect, it } from 'vitest';
import type { SettingsRow } from '../../../../../shared/contract/role-settings/matrix.ts';
import { NOW, roleNamed } from '../../../../state/test-samples.ts';
import { EXCHANGE, rowFor, settingsRead } from '../../review/test-plans.ts';
import { baselineWords } from './baseline-words.ts';

const READERS = roleNamed('sg-readers', 7);
const accessTo = (accessId: 'member' | 'owner'): SettingsRow => ({
  ...rowFor(READERS),
  scope: { id: accessId, kind: 'membership', name: accessId },
});
const both = [accessTo('member'), accessTo('owner')];
const entriesOf = (rows: readonly SettingsRow[]) =>
  rows.map(({ role, scope }) => ({ definitionId: role.definitionId, scopeId: scope.id, settings: {} }));
const keptWith = (rows: readonly SettingsRow[]) => ({
  name: 'Autumn',
  keptAt: NOW,
  entries: entriesOf(rows),
});

it('counts a group once, whatever one may be in it', () => {
  const rows = [rowFor(EXCHANGE), ...both];
  expect(baselineWords(settingsRead(rows, { baseline: keptWith(rows) }), both)).toBe(
    'It holds 1 role and 1 group. 1 group differs.',
  );
});

it('calls what is new since not equal', () => {
  const rows = [rowFor(EXCHANGE), ...both];
  expect(baselineWords(settingsRead(rows, { baseline: keptWith([rowFor(EXCHANGE)]) }), [])).toBe(
    'It holds 1 role. Nothing that was read differs. 1 group is not in it.',
  );
});
