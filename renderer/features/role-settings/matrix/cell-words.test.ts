import { describe, expect, it } from 'vitest';
import { MEMBER, NOW } from '../../../state/test-samples.ts';
import { barOf, cellOf, differsIn } from './cell-words.ts';
import { approverGroup, groupRow, person, rowOf } from './test-rows.ts';

const cell = (column: Parameters<typeof cellOf>[1], settings = {}, part = {}) =>
  cellOf(rowOf('Reports Reader', 1, { settings, ...part }), column, NOW);

describe('a cell', () => {
  it('shows durations in words', () => {
    expect(cell('maximum', { maximum: 'PT1H45M' }).text).toBe('1\u00a0h 45\u00a0min');
  });
  it('makes a context stand out, and MFA not', () => {
    expect(cell('signIn', { signIn: { mfa: false, context: 'c1' } }).look).toBe('strong');
    expect(cell('signIn').look).toBe('plain');
  });
  it('says what a sign means', () => {
    expect(cell('justification')).toEqual({ look: 'tick', text: '', spoken: 'asked for' });
    expect(cell('ticket')).toMatchObject({ look: 'dash', spoken: 'not asked for' });
    expect(cell('approval')).toMatchObject({ look: 'dash', spoken: 'no approval' });
  });
  it('counts who decides', () => {
    const approvers = (...named: object[]) => cell('approval', { approval: true, approvers: named }).text;
    expect(approvers(person(1))).toBe('1\u00a0person');
    expect(approvers(person(1), person(2))).toBe('2\u00a0people');
    expect(approvers(approverGroup(1))).toBe('1\u00a0group');
    expect(approvers(person(1), approverGroup(1), approverGroup(2))).toBe('3\u00a0approvers');
  });
  it('tells a role nobody decides about from a group, which has no default approvers', () => {
    const asked = { approval: true, approvers: [] };
    expect(cell('approval', asked).text).toBe('default');
    const group = cellOf(groupRow('sg-pim-mail', 2, MEMBER, asked), 'approval', NOW);
    expect(group.text).toBe('nobody');
    expect(group.spoken).toContain('no default approvers');
  });
  it('says what is asked of whoever assigns', () => {
    expect(cell('activeAsks').text).toBe('MFA, justification');
    expect(cell('activeAsks', { activeMfa: false, activeJustification: false }).look).toBe('dash');
  });
  it('says once what all alerts have in common, and each where they differ', () => {
    const same = cell('alerts');
    expect(same.text).toBe('default');
    const other = cell('alerts', {
      Notification_Admin_EndUser_Assignment: {
        level: 'All',
        defaults: false,
        recipients: ['soc@contoso.com'],
      },
    });
    expect(other.text).toBe('by event');
    expect(other.spoken).toContain('Eligible assigned: alert: default');
  });
  it('says when and by whom it was changed, and nothing it does not know', () => {
    const changedAt = new Date(2026, 10, 19, 9, 0).getTime();
    expect(cell('changed', {}, { changedAt, changedBy: 'Leila Haddani' }).text).toBe(
      '19\u00a0Nov, Leila Haddani',
    );
    expect(cell('changed', {}, { changedAt, changedBy: null }).text).toBe('19\u00a0Nov');
    expect(cell('changed').look).toBe('dash');
  });
  it('claims nothing of a setting that is not understood', () => {
    const kept = [{ id: 'Enablement_EndUser_Assignment', why: 'unknown-member', what: 'isNovel' }];
    const one = cell('justification', { justification: undefined }, { kept });
    expect(one).toEqual({ look: 'unread', text: 'kept', spoken: 'its rule is kept exactly as it is' });
    const missing = [{ id: 'Approval_EndUser_Assignment', why: 'missing', what: null }];
    expect(cell('approval', { approval: undefined }, { kept: missing }).text).toBe('no rule');
    for (const column of ['activeAsks', 'alerts'] as const)
      expect(
        cell(column, { activeMfa: undefined, Notification_Admin_EndUser_Assignment: undefined }).look,
      ).toBe('unread');
  });
});

describe('what differs', () => {
  it('is marked in the column that shows it', () => {
    const differs = new Set(['approvers', 'ticket'] as const);
    expect(differsIn(differs, 'approval')).toEqual(['approvers']);
    expect(differsIn(differs, 'maximum')).toEqual([]);
  });
});

describe('the bar of a maximum', () => {
  it('is as full as the maximum is long, and none where it was not read', () => {
    expect(barOf(rowOf('A', 1), 8 * 60)).toBe(0.5);
    expect(barOf(rowOf('A', 1, { settings: { maximum: 'PT24H' } }), 8 * 60)).toBe(1);
    expect(barOf(rowOf('A', 1, { settings: { maximum: undefined } }), 8 * 60)).toBeNull();
  });
});
