import { describe, expect, it } from 'vitest';
import { asking, eligibleFor, roleNamed } from '../../state/test-samples.ts';
import { draftMinutes, freshDraft, grantableMinutes, toIntent } from './draft.ts';

const eligible = eligibleFor(roleNamed('Intune Administrator', 3), { asks: asking({ maximum: 'PT30M' }) });
const typed = { duration: '1:30', justification: ' because ', ticketNumber: '', ticketSystem: '' };

describe('a draft', () => {
  it('starts within the ceiling', () => {
    expect(freshDraft(eligible).duration).toBe('30\u00a0min');
    expect(freshDraft({ ...eligible, asks: null }).duration).toBe('1\u00a0h');
  });
  it('becomes the intent', () => {
    expect(toIntent('e', typed)).toEqual({
      eligibilityId: 'e',
      duration: 'PT1H30M',
      justification: 'because',
      ticket: null,
    });
    expect(toIntent('e', { ...typed, ticketNumber: 'C1 ' }).ticket).toEqual({ number: 'C1', system: '' });
  });
  it('has no minutes where what is typed is none', () => {
    for (const duration of ['soon', '', '0', '0 min'])
      expect(draftMinutes({ ...typed, duration })).toBeUndefined();
    expect(toIntent('e', { ...typed, duration: 'soon' }).duration).toBe('');
  });
  it('promises nothing over the ceiling', () => {
    expect(grantableMinutes(typed, eligible.asks)).toBeUndefined();
    expect(grantableMinutes(typed, null)).toBe(90);
  });
});
