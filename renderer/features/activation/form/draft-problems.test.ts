import { describe, expect, it } from 'vitest';
import { NOW, HOUR, asking, eligibleFor, roleNamed } from '../../../state/test-samples.ts';
import type { TypedDraft } from '../../../state/panel-store.ts';
import { typedMoment } from '../../../components/fields/typed-moment.ts';
import { freshDraft, toIntent } from './draft.ts';
import { draftProblems } from './draft-problems.ts';

const eligible = eligibleFor(roleNamed('Intune Administrator', 3), { endsAt: NOW + 4 * HOUR });
const draft: TypedDraft = { ...freshDraft([eligible]), justification: 'Move the kiosks', startKind: 'later' };
const fields = (part: Partial<TypedDraft>, asks = asking()) => {
  const whole = { ...draft, ...part };
  return draftProblems(whole, toIntent('e', whole), { ...eligible, asks }, NOW).map(({ field }) => field);
};

describe('what is wrong with a draft', () => {
  it('is nothing for a start between now and the end of the eligibility', () => {
    expect(fields(typedMoment(NOW + HOUR))).toEqual([]);
  });
  it('is a start that passed, that comes too late, or that cannot be read', () => {
    expect(fields(typedMoment(NOW - HOUR))).toEqual(['start']);
    expect(fields(typedMoment(NOW + 5 * HOUR))).toEqual(['start']);
    expect(fields({ startDate: '2026-11-21', startTime: '' })).toEqual(['start']);
  });
  it('comes in the order of the fields', () => {
    expect(fields({ duration: 'soon', justification: '' })).toEqual(['duration', 'start', 'justification']);
  });
});
