import { describe, expect, it } from 'vitest';
import type { KeptBaseline, SettingsRow } from '../../contract/role-settings/matrix.ts';
import { differencesOf } from './differences.ts';
import { templateSettings } from './templates.ts';
import { EXCHANGE, GLOBAL, GOOD, MEMBERSHIP, row, user } from './test-planned.ts';

const baseline = (entries: KeptBaseline['entries']): KeptBaseline => ({ name: 'Spring', keptAt: 1, entries });
const kept = (settings: SettingsRow['settings']) =>
  baseline([{ definitionId: EXCHANGE.definitionId, scopeId: '/', settings }]);

describe('from the template', () => {
  it('what is less strict counts, in the order of the settings', () => {
    const settings = { ...GOOD, activeExpiry: { limited: false, maximum: 'P15D' }, maximum: 'PT8H' };
    expect(differencesOf(row({ settings }), 'templates', null)).toEqual(['maximum', 'activeExpiry']);
  });

  it('what is as strict or stricter does not, nor what is not understood', () => {
    expect(differencesOf(row(), 'templates', null)).toEqual([]);
    const settings = { ...GOOD, maximum: 'PT1H', signIn: undefined, ticket: true };
    expect(differencesOf(row({ settings }), 'templates', null)).toEqual([]);
  });

  it('it is the one of the role’s own tier', () => {
    const critical = { ...GOOD, ...templateSettings('critical') };
    expect(differencesOf(row({ role: GLOBAL, settings: critical }), 'templates', null)).toEqual([]);
    expect(differencesOf(row({ role: GLOBAL }), 'templates', null)).toEqual([
      'maximum',
      'ticket',
      'approval',
    ]);
  });

  it('groups have none', () =>
    expect(
      differencesOf(row({ scope: MEMBERSHIP, settings: { maximum: 'PT24H' } }), 'templates', null),
    ).toEqual([]));
});

describe('from the baseline', () => {
  it('whatever is other counts, stricter too', () => {
    const settings = { ...GOOD, maximum: 'PT1H', approval: true };
    expect(differencesOf(row({ settings }), 'baseline', kept(GOOD))).toEqual(['maximum', 'approval']);
  });

  it('the same in another spelling does not', () => {
    const settings = { ...GOOD, maximum: 'PT240M', approvers: [{ ...user(1), name: 'Renamed' }] };
    expect(differencesOf(row({ settings }), 'baseline', kept({ ...GOOD, approvers: [user(1)] }))).toEqual([]);
  });

  it('what is not understood, now or then, is not compared', () => {
    expect(differencesOf(row({ settings: {} }), 'baseline', kept(GOOD))).toEqual([]);
    expect(differencesOf(row(), 'baseline', kept({ ticket: true }))).toEqual(['ticket']);
  });

  it('a role that is not in it differs from nothing, and without one nothing does', () => {
    expect(differencesOf(row({ role: GLOBAL }), 'baseline', kept({ ticket: true }))).toEqual([]);
    expect(differencesOf(row({ scope: MEMBERSHIP }), 'baseline', kept({ ticket: true }))).toEqual([]);
    expect(differencesOf(row(), 'baseline', null)).toEqual([]);
  });
});
