import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assignmentStep, type HeldWindow } from '../../contract/assignments/plan.ts';
import { afterSteps } from './after-steps.ts';
import { stepsFor } from './plan-steps.ts';
import { DAY, heldNows, NOTHING, NOW, since, wishes } from './test-held.ts';

const END = NOW + 90 * DAY;
const convert = { kind: 'convert', side: 'active', startsAt: null, endsAt: END } as const;
const TAKEN = { side: 'active', action: 'remove', startsAt: null, endsAt: null };

describe('the requests a wish takes', () => {
  it('are one for everything but making somebody eligible', () => {
    const window = { side: 'eligible', startsAt: NOW + DAY, endsAt: END } as const;
    expect(stepsFor({ kind: 'add', ...window }, NOTHING)).toEqual([{ ...window, action: 'assign' }]);
    expect(stepsFor({ kind: 'file', ...window }, NOTHING)).toEqual([{ ...window, action: 'assign' }]);
    for (const kind of ['update', 'extend', 'renew'] as const)
      expect(stepsFor({ kind, ...window }, NOTHING)).toEqual([{ ...window, action: kind }]);
    expect(stepsFor({ kind: 'remove', ...window }, NOTHING)).toEqual([
      { side: 'eligible', action: 'remove', startsAt: null, endsAt: null },
    ]);
  });

  it('keep the start of what is yet to come where none is wanted, which would begin at once otherwise', () => {
    const toCome = { startsAt: NOW + DAY, endsAt: END, toCome: true };
    const window = { side: 'eligible', startsAt: null, endsAt: END + DAY } as const;
    for (const kind of ['update', 'extend'] as const) {
      const of = (eligible: typeof toCome) => stepsFor({ kind, ...window }, { ...NOTHING, eligible });
      expect(of(toCome)[0]?.startsAt).toBe(NOW + DAY);
      expect(of({ ...toCome, startsAt: NOW - DAY, toCome: false })[0]?.startsAt).toBe(null);
    }
  });

  it('make eligible before they take away', () => {
    expect(stepsFor(convert, { ...NOTHING, assigned: since(null) })).toEqual([
      { side: 'eligible', action: 'assign', startsAt: null, endsAt: END },
      TAKEN,
    ]);
  });

  it('keep an eligibility that is there, or give it the wanted end', () => {
    const both = (endsAt: number | null) => ({ ...NOTHING, assigned: since(null), eligible: since(endsAt) });
    expect(stepsFor(convert, both(END + 5))).toEqual([TAKEN]);
    expect(stepsFor(convert, both(null))).toEqual([
      { side: 'eligible', action: 'update', startsAt: null, endsAt: END },
      TAKEN,
    ]);
  });

  it('do not count on an eligibility that has not begun', () => {
    const toCome = { startsAt: NOW + DAY, endsAt: END, toCome: true };
    const before = { ...NOTHING, assigned: since(null), eligible: toCome };
    expect(stepsFor(convert, before).map(({ action }) => action)).toEqual(['assign', 'remove']);
  });

  it.each(['update', 'extend'] as const)('keep the start of what has not begun (%s)', (kind) => {
    const wish = { kind, side: 'eligible', startsAt: null, endsAt: END } as const;
    const startsAt = (eligible: HeldWindow) => stepsFor(wish, { ...NOTHING, eligible })[0]?.startsAt;
    expect(startsAt({ startsAt: NOW + DAY, endsAt: null, toCome: true })).toBe(NOW + DAY);
    expect(startsAt(since(null))).toBeNull();
  });

  it('are of the contract’s shape, one or two, and a conversion never leaves somebody with neither side', () => {
    fc.assert(
      fc.property(wishes, heldNows, (wish, before) => {
        const steps = stepsFor(wish, before);
        for (const step of steps) expect(assignmentStep.safeParse(step).success).toBe(true);
        expect([1, 2]).toContain(steps.length);
        if (wish.kind !== 'convert') return;
        expect(steps.at(-1)).toEqual(TAKEN);
        expect(afterSteps(steps, before, NOW)).toMatchObject({
          assigned: null,
          eligible: expect.objectContaining({}) as object,
        });
      }),
    );
  });
});
