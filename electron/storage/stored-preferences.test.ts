import { expect, test } from 'vitest';
import { DEFAULT_PREFERENCES, type Preferences } from '../../shared/contract/preferences.ts';
import { storedPreferences } from './stored-preferences.ts';

const CHOSEN: Preferences = {
  theme: 'dark',
  inbox: {
    plane: 'groups',
    roleId: 'a-role',
    privilegedOnly: true,
    flaggedOnly: true,
    expiringSoon: true,
    sort: 'age',
  },
  matrix: {
    plane: 'entra-roles',
    privilegedOnly: true,
    differsOnly: true,
    noApprovalOnly: true,
    byTier: false,
    columns: ['changed', 'maximum'],
    sort: { by: 'changed', descending: true },
    compareWith: 'baseline',
  },
  assignments: { tab: 'active', by: 'principal', plane: 'groups', privilegedOnly: true },
  notifications: 'no-names',
  sampleOneIn: 20,
  letterKeys: false,
};

test('what this version kept comes back whole', () => {
  expect(storedPreferences(JSON.parse(JSON.stringify(CHOSEN)))).toEqual(CHOSEN);
});

test('a file from before there was more than a theme keeps its theme', () => {
  expect(storedPreferences({ theme: 'light' })).toEqual({ ...DEFAULT_PREFERENCES, theme: 'light' });
});

test.each<[keyof Preferences, unknown]>([
  ['theme', 'mauve'],
  ['notifications', null],
  ['sampleOneIn', 3],
  ['letterKeys', 'yes'],
  ['inbox', 'all of it'],
  ['inbox', undefined],
  ['matrix', ['maximum']],
  ['matrix', undefined],
])('%s that cannot be read (%j) is at its default and leaves the others as chosen', (name, broken) => {
  expect(storedPreferences({ ...CHOSEN, [name]: broken })).toEqual({
    ...CHOSEN,
    [name]: DEFAULT_PREFERENCES[name],
  });
});

test('so does each member of how the inbox was looked at', () => {
  const inbox = { ...CHOSEN.inbox, sort: 'by-mood', plane: 'azure', roleId: 7 };
  expect(storedPreferences({ ...CHOSEN, inbox })?.inbox).toEqual({
    ...CHOSEN.inbox,
    sort: DEFAULT_PREFERENCES.inbox.sort,
    plane: null,
    roleId: null,
  });
});

test('and of how the matrix was looked at', () => {
  const matrix = { ...CHOSEN.matrix, plane: 'azure', byTier: 'yes', sort: { by: 'mood', descending: true } };
  expect(storedPreferences({ ...CHOSEN, matrix })?.matrix).toEqual({
    ...CHOSEN.matrix,
    plane: null,
    byTier: true,
    sort: DEFAULT_PREFERENCES.matrix.sort,
  });
});

test('a column of another version is passed over, the others keep their order, each once', () => {
  const columns = ['changed', 'colour', 'maximum', null, 'changed'];
  expect(storedPreferences({ ...CHOSEN, matrix: { ...CHOSEN.matrix, columns } })?.matrix).toEqual({
    ...CHOSEN.matrix,
    columns: ['changed', 'maximum'],
  });
  const none = { ...CHOSEN, matrix: { ...CHOSEN.matrix, columns: 'all' } };
  expect(storedPreferences(none)?.matrix.columns).toEqual(DEFAULT_PREFERENCES.matrix.columns);
});

test('what a later version added is passed over', () => {
  const later = {
    ...CHOSEN,
    font: 'large',
    inbox: { ...CHOSEN.inbox, grouped: true },
    matrix: { ...CHOSEN.matrix, zoom: 2 },
  };
  expect(storedPreferences(later)).toEqual(CHOSEN);
});

test.each([null, 'dark', ['dark'], 7])('%j is no preferences at all', (stored) => {
  expect(storedPreferences(stored)).toBeNull();
});
