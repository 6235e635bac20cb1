import { describe, expect, it } from 'vitest';
import { keyOfHeld } from '../../../../../shared/domain/role-key.ts';
import { problemOf } from '../../../../state/test-samples.ts';
import { changeOf, checkOf, EXCHANGE, HELPDESK, INTUNE, plannedFor, planOf, SHORTER } from '../test-plans.ts';
import { inOrder, manyTitle, plannedWords, planSentence } from './many-words.ts';

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');
const refused = checkOf('nobody-can-approve', 'refused', { setting: 'approval' });
const changed = plannedFor(EXCHANGE, { changes: [SHORTER, changeOf('ticket', false, true)] });
const warned = plannedFor(INTUNE, { checks: [checkOf('one-approver', 'warned', { setting: 'approvers' })] });
const same = plannedFor(HELPDESK, { changes: [] });
const no = plannedFor(HELPDESK, { checks: [refused] });
const unread = plannedFor(HELPDESK, { problem: problemOf({ title: 'Graph failed.' }) });

describe('a plan about many in words', () => {
  it('counts what changes, what already is so, what is refused and what is left out', () => {
    const plan = planOf([changed, warned, same, no, unread]);
    expect(plain(planSentence(plan, new Set()))).toBe(
      'Changes 2 settings of 2 roles; 1 role already is so; 1 refused; 1 could not be read.',
    );
    expect(plain(planSentence(plan, new Set([keyOfHeld(changed)])))).toBe(
      'Changes 1 setting of 1 role; 1 role already is so; 1 refused; 1 could not be read; 1 left out.',
    );
    expect(planSentence(planOf([same]), new Set())).toBe('Changes nothing; 1 role already is so.');
  });
  it('puts first what needs a look, and what already is so apart', () => {
    expect(inOrder([changed, same, warned, no, unread])).toEqual([unread, no, warned, changed]);
  });
  it('says what becomes of each', () => {
    expect(plain(plannedWords(changed, false))).toBe('2 settings');
    expect(plain(plannedWords(changed, true))).toBe('2 settings, left out');
    expect(plain(plannedWords(warned, false))).toBe('1 setting, 1 warning');
    expect(plannedWords(no, false)).toMatch(/^Refused: \w/);
    expect(plannedWords(unread, false)).toBe('Graph failed.');
  });
  it('has a head for each way it came about', () => {
    expect(manyTitle(planOf([changed, warned], { why: 'copy' }))).toBe('Review copied settings: 2 roles');
    expect(manyTitle(planOf([], { why: 'import' }))).toBe('Nothing to change');
  });
});
