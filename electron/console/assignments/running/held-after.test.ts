import { describe, expect, it } from 'vitest';
import type { HeldNow, StepOutcome } from '../../../../shared/contract/assignments/plan.ts';
import { NOTHING_HELD } from '../../testing/test-assignments.ts';
import { heldAfter } from './held-after.ts';

const HOUR = 3_600_000;
const NOW = 1_000 * HOUR;
const window = (endsAt: number | null, startsAt = HOUR) => ({ startsAt, endsAt, toCome: false });
const ELIGIBLE: HeldNow = { ...NOTHING_HELD, eligible: window(2_000 * HOUR) };
const step = (over: Partial<StepOutcome>): StepOutcome => ({
  side: 'eligible',
  action: 'assign',
  startsAt: null,
  endsAt: 3_000 * HOUR,
  state: 'done',
  status: 'Provisioned',
  requestId: 'request-1',
  problem: null,
  ...over,
});

describe('what is in force after it was sent', () => {
  it('is what the service took, where its lists still show what was there before', () => {
    expect(heldAfter({ steps: [step({})] }, NOTHING_HELD, NOTHING_HELD, NOW).eligible).toEqual(
      window(3_000 * HOUR, NOW),
    );
    const removed = step({ action: 'remove', endsAt: null });
    expect(heldAfter({ steps: [removed] }, ELIGIBLE, ELIGIBLE, NOW)).toEqual(NOTHING_HELD);
  });
  it('keeps its start where what was changed is in no list for a while', () => {
    const updated = step({ action: 'update' });
    expect(heldAfter({ steps: [updated] }, ELIGIBLE, NOTHING_HELD, NOW).eligible).toEqual(
      window(3_000 * HOUR),
    );
  });
  it('is as it was read where that shows it, or what somebody else made of it since', () => {
    const theirs = { ...NOTHING_HELD, eligible: window(2_500 * HOUR) };
    expect(heldAfter({ steps: [step({})] }, NOTHING_HELD, theirs, NOW)).toEqual(theirs);
    const removed = step({ action: 'remove', endsAt: null });
    expect(heldAfter({ steps: [removed] }, ELIGIBLE, NOTHING_HELD, NOW)).toEqual(NOTHING_HELD);
  });
  it.each(['refused', 'unknown', 'not-sent'] as const)('is as it was read of what is %s', (state) => {
    expect(heldAfter({ steps: [step({ state })] }, NOTHING_HELD, NOTHING_HELD, NOW)).toEqual(NOTHING_HELD);
  });
});
