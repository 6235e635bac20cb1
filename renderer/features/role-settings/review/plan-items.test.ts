import { describe, expect, it } from 'vitest';
import { keyOfHeld } from '../../../../shared/domain/role-key.ts';
import { problemOf } from '../../../state/test-samples.ts';
import { besidesKept, plannedState, rolesToSave } from './plan-items.ts';
import { changeOf, checkOf, EXCHANGE, HELPDESK, INTUNE, plannedFor, planOf } from './test-plans.ts';

const refused = checkOf('nobody-can-approve', 'refused', { setting: 'approval' });
const kept = {
  setting: 'ticket' as const,
  rule: { id: 'Enablement_EndUser_Assignment', why: 'unknown-member' as const, what: 'x' },
};

describe('what would become of a role', () => {
  it('is never saved where one of both changes has to give way, or where it is refused', () => {
    const theirs = [changeOf('maximum', 'PT8H', 'PT2H')];
    expect(plannedState(plannedFor(EXCHANGE, { theirs, checks: [refused] }))).toBe('theirs');
    expect(plannedState(plannedFor(EXCHANGE, { checks: [refused] }))).toBe('refused');
    expect(plannedState(plannedFor(EXCHANGE, { problem: problemOf() }))).toBe('unread');
  });
  it('is a change though somebody changed another setting meanwhile, or a check only warns', () => {
    const theirs = [changeOf('ticket', false, true)];
    const checks = [checkOf('one-approver', 'warned'), checkOf('lock-out', 'not-checked')];
    expect(plannedState(plannedFor(EXCHANGE, { theirs, checks }))).toBe('changes');
  });
  it('tells what already is so from what is kept', () => {
    expect(plannedState(plannedFor(EXCHANGE, { changes: [] }))).toBe('same');
    expect(plannedState(plannedFor(EXCHANGE, { changes: [], keptBack: [kept] }))).toBe('kept-back');
  });
  it('saves what changes and was not left out', () => {
    const plan = planOf([
      plannedFor(EXCHANGE),
      plannedFor(INTUNE),
      plannedFor(HELPDESK, { checks: [refused] }),
    ]);
    const out = new Set([keyOfHeld(plannedFor(INTUNE))]);
    expect(rolesToSave(plan, out).map(({ role }) => role.name)).toEqual(['Exchange Administrator']);
  });
  it('says what is kept once, with its rule', () => {
    const checks = [
      checkOf('not-understood', 'warned', { setting: 'ticket' }),
      checkOf('not-understood', 'warned', { setting: 'maximum' }),
    ];
    const item = plannedFor(EXCHANGE, { keptBack: [kept], checks });
    expect(besidesKept(checks, item).map(({ setting }) => setting)).toEqual(['maximum']);
  });
});
