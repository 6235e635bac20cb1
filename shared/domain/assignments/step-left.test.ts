import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AssignmentStep } from '../../contract/assignments/plan.ts';
import { afterSteps } from './after-steps.ts';
import { stepsFor } from './plan-steps.ts';
import { isAsWanted, stepLeft } from './step-left.ts';
import { sideHeld } from './side-held.ts';
import { DAY, heldNows, NOTHING, NOW, since, wishes } from './test-held.ts';

const END = NOW + 90 * DAY;
const assign: AssignmentStep = { side: 'eligible', action: 'assign', startsAt: null, endsAt: END };
const remove: AssignmentStep = { side: 'active', action: 'remove', startsAt: null, endsAt: null };
const extend: AssignmentStep = { side: 'active', action: 'extend', startsAt: null, endsAt: END };

describe('what is left to do of a request', () => {
  it('is all of it where everything is as the plan had read it', () => {
    expect(stepLeft(assign, NOTHING, NOTHING)).toBe('send');
    const held = { ...NOTHING, assigned: since(NOW + DAY) };
    expect(stepLeft(remove, held, held)).toBe('send');
    expect(stepLeft(extend, held, { ...NOTHING, assigned: since(NOW + DAY + 30_000) })).toBe('send');
  });

  it('is nothing where an earlier try was taken, also where the service began it some seconds late', () => {
    const late = { startsAt: NOW + 47_000, endsAt: END + 400, toCome: false };
    expect(stepLeft(assign, NOTHING, { ...NOTHING, eligible: late })).toBe('was-so');
    expect(stepLeft(remove, { ...NOTHING, assigned: since(null) }, NOTHING)).toBe('was-so');
    const past = { ...assign, startsAt: NOW - 30 * DAY };
    expect(stepLeft(past, NOTHING, { ...NOTHING, eligible: late })).toBe('was-so');
  });

  it('is nothing to be sent where somebody else did something else meanwhile', () => {
    expect(stepLeft(assign, NOTHING, { ...NOTHING, eligible: since(null) })).toBe('changed');
    const before = { ...NOTHING, assigned: since(NOW + DAY) };
    expect(stepLeft(remove, before, { ...NOTHING, assigned: since(null) })).toBe('changed');
    expect(stepLeft(extend, before, NOTHING)).toBe('changed');
  });

  it('is not done where it is to come and was wanted at once', () => {
    const toCome = { startsAt: NOW + DAY, endsAt: END, toCome: true };
    expect(stepLeft(assign, NOTHING, { ...NOTHING, eligible: toCome })).toBe('changed');
    const then = { ...assign, startsAt: NOW + DAY };
    expect(stepLeft(then, NOTHING, { ...NOTHING, eligible: toCome })).toBe('was-so');
  });

  it('does not look at the other side, nor at what somebody activated', () => {
    const other = { eligible: null, assigned: since(null), activated: since(END) };
    expect(stepLeft(assign, NOTHING, other)).toBe('send');
  });

  it('is never sent where what is held is already what it wants, nor where it is not as the plan read it', () => {
    fc.assert(
      fc.property(wishes, heldNows, heldNows, (wish, before, held) => {
        for (const step of stepsFor(wish, before)) {
          const left = stepLeft(step, before, held);
          const wanted = isAsWanted(step, sideHeld(held, step.side));
          expect(left === 'was-so').toBe(wanted);
          if (left === 'send') expect(stepLeft(step, held, held)).toBe('send');
        }
      }),
    );
  });

  it('is nothing once it was taken', () => {
    fc.assert(
      fc.property(wishes, heldNows, (wish, before) => {
        const steps = stepsFor(wish, before);
        const after = afterSteps(steps, before, NOW);
        for (const step of steps) expect(stepLeft(step, before, after)).toBe('was-so');
      }),
    );
  });
});
