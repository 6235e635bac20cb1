import { expect, it } from 'vitest';
import { freshnessOf, STALE_MS } from './freshness.ts';

const NOW = 1_800_000_000_000;

it('rows of an earlier run are never fresh, however young', () => {
  expect(freshnessOf({ asOf: NOW, source: 'cache' }, NOW)).toBe('cache');
});

it('rows of the service are fresh until they are old', () => {
  expect(freshnessOf({ asOf: NOW - STALE_MS, source: 'service' }, NOW)).toBe('fresh');
  expect(freshnessOf({ asOf: NOW - STALE_MS - 1, source: 'service' }, NOW)).toBe('stale');
});

it('rows of the future are old: the clock was set back', () => {
  expect(freshnessOf({ asOf: NOW + 60_000, source: 'service' }, NOW)).toBe('stale');
});

it('no rows are unread', () => {
  expect(freshnessOf({ asOf: null, source: 'none' }, NOW)).toBe('unread');
  expect(freshnessOf({ asOf: null, source: 'cache' }, NOW)).toBe('unread');
});
