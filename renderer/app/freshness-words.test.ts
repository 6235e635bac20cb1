import { describe, expect, it } from 'vitest';
import { MINUTE, NOW, covered, rolesRead } from '../state/test-samples.ts';
import { freshnessWords } from './freshness-words.ts';

describe('how old what is on screen is', () => {
  it('is up to date only after a fresh, complete reading of the service', () => {
    expect(freshnessWords(rolesRead(), false, NOW)).toMatchObject({
      mark: 'confirmed',
      title: 'Up to date',
      detail: '14\u00a0s ago · roles, groups',
    });
  });
  it.each([
    ['read long ago', rolesRead({ asOf: NOW - 22 * MINUTE })],
    ['from this device', rolesRead({ source: 'cache' })],
    ['in part', rolesRead({ coverage: covered('partial') })],
    ['refused', rolesRead({ coverage: covered('refused') })],
    ['failed', rolesRead({ coverage: covered('failed') })],
    ['of an earlier run', rolesRead({ source: 'cache', coverage: covered('unread') })],
    ['never', rolesRead({ asOf: null, source: 'none', coverage: covered('unread') })],
    ['no plane at all', rolesRead({ coverage: [] })],
  ])('never says up to date: %s', (_, myRoles) => {
    const { mark, title } = freshnessWords(myRoles, false, NOW);
    expect(mark).not.toBe('confirmed');
    expect(title).not.toBe('Up to date');
  });
  it('says what is shown while it reads', () => {
    expect(
      freshnessWords(rolesRead({ reading: true, source: 'cache', asOf: NOW - 24 * MINUTE }), false, NOW),
    ).toMatchObject({
      title: 'Reading…',
      detail: 'showing 14:12 from this device',
    });
  });
  it('gives the age while offline', () => {
    expect(freshnessWords(rolesRead({ asOf: NOW - 22 * MINUTE }), true, NOW)).toMatchObject({
      mark: 'offline',
      detail: 'Last read 22\u00a0min ago',
    });
  });
  it('names the one plane that was not read, and how old the other is', () => {
    const read = (state: 'refused' | 'partial', plane: 'entra-roles' | 'groups') =>
      freshnessWords(rolesRead({ coverage: covered(state, null, [plane]) }), false, NOW);
    expect(read('refused', 'groups')).toEqual({
      mark: 'attention',
      title: 'Groups not read',
      detail: 'Entra roles read 14\u00a0s ago',
    });
    expect(read('partial', 'entra-roles').title).toBe('Entra roles read in part');
    expect(freshnessWords(rolesRead({ coverage: covered('failed') }), false, NOW).title).toBe(
      'Could not be read',
    );
  });
  it('is as old as the plane that was read longest ago', () => {
    const coverage = covered('complete').map((one) =>
      one.plane === 'groups' ? { ...one, asOf: NOW - 22 * MINUTE } : one,
    );
    expect(freshnessWords(rolesRead({ coverage }), false, NOW)).toMatchObject({
      mark: 'old',
      title: 'Read 22\u00a0min ago',
    });
  });
});
