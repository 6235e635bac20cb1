import { expect, it } from 'vitest';
import type { RunItem, SettingsRun } from '../../contract/role-settings/plan.ts';
import { isHalfDone } from './half-done.ts';

const run = (state: SettingsRun['state'], ...states: RunItem['state'][]) => ({
  state,
  items: states.map((one): RunItem => ({
    role: { definitionId: '', name: '', description: '', privilege: 'none' },
    scope: { id: '/', kind: 'tenant', name: null },
    state: one,
    changes: [],
    rules: [],
    problem: null,
    snapshotId: null,
  })),
});

it.each([
  [true, run('stopped', 'saved', 'waiting')],
  [true, run('stopped', 'partly', 'waiting')],
  [true, run('interrupted', 'writing')],
  [true, run('stopped', 'unknown')],
  [false, run('stopped', 'waiting', 'waiting')],
  [false, run('stopped', 'refused', 'waiting')],
  [false, run('interrupted', 'waiting')],
  [false, run('done', 'saved', 'partly')],
  [false, run('running', 'saved', 'waiting')],
])('%s of %j', (half, one) => expect(isHalfDone(one)).toBe(half));
