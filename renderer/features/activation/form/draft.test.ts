import { describe, expect, it } from 'vitest';
import { asking, eligibleFor, roleNamed } from '../../../state/test-samples.ts';
import type { TypedDraft } from '../../../state/panel-store.ts';
import { draftMinutes, freshDraft, grantableMinutes, toIntent } from './draft.ts';

const short = eligibleFor(roleNamed('Intune Administrator', 3), { asks: asking({ maximum: 'PT30M' }) });
const long = eligibleFor(roleNamed('Teams Administrator', 4));
const typed: TypedDraft = {
  ...freshDraft([short]),
  duration: '1:30',
  justification: ' because ',
};

describe('a draft', () => {
  it('starts within the ceiling; of several, within the widest', () => {
    expect(freshDraft([short]).duration).toBe('30\u00a0min');
    expect(freshDraft([{ ...short, asks: null }]).duration).toBe('1\u00a0h');
    expect(freshDraft([short, long]).duration).toBe('1\u00a0h');
  });
  it('becomes the intent', () => {
    expect(toIntent('e', typed)).toEqual({
      eligibilityId: 'e',
      duration: 'PT1H30M',
      justification: 'because',
      ticket: null,
      startsAt: null,
    });
    expect(toIntent('e', { ...typed, ticketNumber: 'C1 ' }).ticket).toEqual({ number: 'C1', system: '' });
  });
  it('starts at the typed moment, and only where a later start was chosen', () => {
    const moment = { startDate: '2026-11-21', startTime: '08:00' };
    expect(toIntent('e', { ...typed, ...moment, startKind: 'later' }).startsAt).toBe(
      new Date(2026, 10, 21, 8).getTime(),
    );
    expect(toIntent('e', { ...typed, ...moment }).startsAt).toBeNull();
  });
  it('has no minutes where what is typed is none', () => {
    for (const duration of ['soon', '', '0', '0 min']) expect(draftMinutes({ duration })).toBeUndefined();
    expect(toIntent('e', { ...typed, duration: 'soon' }).duration).toBe('');
  });
  it('promises nothing over the ceiling', () => {
    expect(grantableMinutes(typed, short.asks)).toBeUndefined();
    expect(grantableMinutes(typed, null)).toBe(90);
  });
});
