import { describe, expect, it } from 'vitest';
import { stepsFor } from '../plan-steps.ts';
import { END, findings, results, step, take } from '../test-checked.ts';
import { DAY, NOTHING, NOW, since } from '../test-held.ts';

const activated = since(NOW + DAY);

describe('what is there already', () => {
  it('is not assigned or renewed a second time', () => {
    expect(results('held-already', {})).toEqual(['passed']);
    const before = { ...NOTHING, eligible: since(END) };
    for (const action of ['assign', 'renew'] as const)
      expect(findings('held-already', { before, steps: [step({ action })] })).toEqual([
        { result: 'refused', about: { side: 'eligible', endsAt: END }, reason: null },
      ]);
    expect(results('held-already', { before, steps: [step({ side: 'active' })] })).toEqual(['passed']);
  });

  it('is refused for an eligibility that is yet to begin, also where somebody is to become eligible', () => {
    const toCome = { startsAt: NOW + DAY, endsAt: null, toCome: true };
    const before = { ...NOTHING, assigned: since(null), eligible: toCome };
    const steps = stepsFor({ kind: 'convert', side: 'active', startsAt: null, endsAt: END }, before);
    expect(findings('held-already', { before, steps })).toEqual([
      { result: 'refused', about: { side: 'eligible', toCome: 1 }, reason: null },
    ]);
  });
});

describe('what is to be changed', () => {
  const change = [step({ side: 'active', action: 'update' })];

  it('has to be there, and for each way it is not there is one word', () => {
    const said = (plan: Parameters<typeof findings>[1]) =>
      (['not-held', 'through-group', 'activated'] as const).map((check) =>
        results(check, { steps: change, ...plan }).join(),
      );
    expect(said({})).toEqual(['refused', '', '']);
    expect(said({ throughGroup: ['active'] })).toEqual(['', 'refused', '']);
    expect(said({ throughGroup: ['eligible'] })).toEqual(['refused', '', '']);
    expect(said({ before: { ...NOTHING, activated } })).toEqual(['', '', 'refused']);
    expect(said({ before: { ...NOTHING, activated, assigned: since(null) } })).toEqual(['passed', '', '']);
  });

  it('is said for each of two requests', () => {
    const steps = [step({ action: 'update' }), take('active')];
    expect(findings('not-held', { steps }).map(({ about }) => about)).toEqual([
      { side: 'eligible', action: 'update' },
      { side: 'active', action: 'remove' },
    ]);
  });

  it('ends later where it is extended', () => {
    const extend = (was: number | null, endsAt: number | null) =>
      results('not-later', {
        before: { ...NOTHING, eligible: since(was) },
        steps: [step({ action: 'extend', endsAt })],
      });
    expect(extend(END, END + DAY)).toEqual(['passed']);
    expect(extend(END, null)).toEqual(['passed']);
    expect(extend(END, END + 30_000)).toEqual(['refused']);
    expect(extend(END, END - DAY)).toEqual(['refused']);
    expect(extend(null, END)).toEqual(['refused']);
    expect(results('not-later', { steps: [step({ action: 'extend' })] })).toEqual([]);
  });
});

describe('an activation', () => {
  it('is told of where its eligibility is taken away', () => {
    const before = { ...NOTHING, eligible: since(null), activated };
    expect(findings('active-now', { before, steps: [take('eligible')] })).toEqual([
      { result: 'warned', about: { endsAt: NOW + DAY }, reason: null },
    ]);
    expect(results('active-now', { before, steps: [step({ action: 'update' })] })).toEqual([]);
    expect(results('active-now', { before: NOTHING, steps: [take('eligible')] })).toEqual([]);
  });
});

describe('both sides at once', () => {
  const both = (before: typeof NOTHING, steps = [step()]) => results('both-sides', { before, steps });

  it('are warned of where something is added to the other, not where one takes the other’s place', () => {
    const assigned = { ...NOTHING, assigned: since(null) };
    expect(both(assigned)).toEqual(['warned']);
    expect(both({ ...NOTHING, eligible: since(null) }, [step({ side: 'active' })])).toEqual(['warned']);
    expect(both(assigned, [step(), take('active')])).toEqual([]);
    expect(both({ ...assigned, eligible: since(null) }, [take('active')])).toEqual([]);
    expect(both(NOTHING)).toEqual([]);
  });
});
