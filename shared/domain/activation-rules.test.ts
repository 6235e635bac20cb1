import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ActivationAsks } from '../contract/my-roles.ts';
import { activationProblems, suggestedMinutes, type ActivationDraft } from './activation-rules.ts';
import { isoOfMinutes, minutesOf } from './durations.ts';

const asks = (over: Partial<ActivationAsks> = {}): ActivationAsks => ({
  maximum: 'PT8H',
  justification: true,
  ticket: false,
  mfa: false,
  context: null,
  approval: false,
  approvers: [],
  ...over,
});
const NOW = 1_800_000_000_000;
const draft: ActivationDraft = {
  duration: 'PT1H',
  justification: 'Rotate the mail connector',
  ticket: null,
  startsAt: null,
};
const fields = (d: ActivationDraft, a: ActivationAsks | null, endsAt: number | null = null) =>
  activationProblems(d, a, NOW, 'entra-roles', endsAt).map((p) => p.field);

describe('before an activation is sent', () => {
  it('refuses exactly what is over the ceiling, to the minute', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1440 }), fc.integer({ min: 1, max: 1440 }), (asked, ceiling) => {
        const found = fields(
          { ...draft, duration: isoOfMinutes(asked) },
          asks({ maximum: isoOfMinutes(ceiling) }),
        );
        return found.includes('duration') === asked > ceiling;
      }),
    );
  });

  it('asks for a justification that is more than spaces, where the policy does', () => {
    expect(fields({ ...draft, justification: ' \n' }, asks())).toEqual(['justification']);
    expect(fields({ ...draft, justification: '' }, asks({ justification: false }))).toEqual([]);
  });

  it('says whether it is the role or the group that asks', () => {
    const titles = (plane: 'entra-roles' | 'groups') =>
      activationProblems(
        { ...draft, justification: '', duration: 'PT9H' },
        asks({ ticket: true }),
        NOW,
        plane,
      ).map(({ title }) => title);
    expect(titles('groups').join()).not.toContain('role');
    expect(titles('groups')[1]).toBe('This group asks for a justification.');
    expect(titles('entra-roles')[2]).toBe('This role asks for a ticket.');
  });

  it('asks for a ticket where the policy does', () => {
    expect(fields(draft, asks({ ticket: true }))).toEqual(['ticket']);
  });

  it('takes a start that is to come, before the eligibility ends', () => {
    const startingIn = (ms: number) => ({ ...draft, startsAt: NOW + ms });
    expect(fields(startingIn(0), asks())).toEqual(['start']);
    expect(fields(startingIn(1), asks())).toEqual([]);
    expect(fields(startingIn(60_000), asks(), NOW + 60_000)).toEqual(['start']);
    expect(fields(startingIn(59_999), asks(), NOW + 60_000)).toEqual([]);
    expect(fields(startingIn(-1), null)).toEqual(['start']);
  });

  it('leaves the last word to the service where the policy cannot be read', () => {
    expect(fields({ ...draft, duration: 'PT24H', justification: '' }, null)).toEqual([]);
    expect(fields({ ...draft, duration: 'PT0S' }, null)).toEqual(['duration']);
  });

  it('never suggests more than the ceiling', () => {
    expect(suggestedMinutes(asks({ maximum: 'PT30M' }))).toBe(30);
    expect(suggestedMinutes(asks())).toBe(60);
    expect(suggestedMinutes(null)).toBe(60);
    expect(minutesOf('PT30M')).toBe(30);
  });
});
