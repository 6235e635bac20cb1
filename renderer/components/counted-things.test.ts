import { expect, it } from 'vitest';
import { MEMBER, OWNER, TENANT } from '../state/test-samples.ts';
import { countedThings } from './counted-things.ts';

it.each([
  [[TENANT], '1 role'],
  [[TENANT, TENANT], '2 roles'],
  [[OWNER], '1 group'],
  [[TENANT, MEMBER, TENANT, OWNER], '2 roles and 2 groups'],
])('counts roles and groups apart: %#', (scopes, words) =>
  expect(countedThings(scopes.map((scope) => ({ scope })))).toBe(words),
);
