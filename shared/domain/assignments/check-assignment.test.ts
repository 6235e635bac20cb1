import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ASSIGNMENT_CHECKS, assignmentCheck } from '../../contract/assignments/plan.ts';
import { checkAssignment } from './check-assignment.ts';
import { stepsFor } from './plan-steps.ts';
import { around, facts, planned, SETTINGS, UNREAD } from './test-checked.ts';
import { heldNows, wishes } from './test-held.ts';
import { idOf, ROLES } from './test-rows.ts';

const plans = fc
  .record({
    wish: wishes,
    before: heldNows,
    role: fc.constantFrom(...ROLES),
    facts: fc.constantFrom(
      null,
      'gone' as const,
      facts(),
      facts({ kind: 'group', roleAssignable: null }),
      facts({ kind: 'service-principal' }),
      facts({ kind: 'unknown', guest: null }),
    ),
  })
  .map(({ wish, ...rest }) => planned({ ...rest, steps: stepsFor(wish, rest.before), factsProblem: UNREAD }));

/** The first takes what could not be read. */
const RESTS_ON_SETTINGS = [
  'permanent-not-allowed',
  'longer-than-allowed',
  'justification-needed',
  'approves-itself',
];

describe('checks before something is assigned', () => {
  it('are of the contract’s shape and in its order', () => {
    fc.assert(
      fc.property(plans, (plan) => {
        const checks = checkAssignment(plan, around({ emergency: new Set([idOf(1)]) }));
        for (const check of checks) expect(assignmentCheck.safeParse(check).success).toBe(true);
        const places = checks.map(({ check }) => ASSIGNMENT_CHECKS.indexOf(check));
        expect(places).toEqual([...places].sort((a, b) => a - b));
      }),
    );
  });

  it('pass nothing that rests on what was not read', () => {
    fc.assert(
      fc.property(plans, (plan) => {
        const unread = around({ settings: null, settingsProblem: UNREAD, administrators: null });
        for (const { check, result, reason } of checkAssignment(plan, unread))
          if (RESTS_ON_SETTINGS.includes(check)) expect([result, reason]).toEqual(['not-checked', UNREAD]);
          else if (check === 'last-administrator') expect(result).toBe('not-checked');
      }),
    );
  });

  it('refuse every way of making an emergency account eligible only', () => {
    fc.assert(
      fc.property(plans, (plan) => {
        const checks = checkAssignment(plan, around({ settings: SETTINGS, emergency: new Set([idOf(1)]) }));
        const converts = plan.steps.length === 2;
        if (converts)
          expect(checks).toContainEqual(
            expect.objectContaining({ check: 'emergency-account-kept', result: 'refused' }),
          );
      }),
    );
  });

  it('have nothing to refuse where somebody becomes eligible for a time', () => {
    const bad = checkAssignment(planned(), around()).filter(({ result }) => result !== 'passed');
    expect(bad).toEqual([]);
  });
});
