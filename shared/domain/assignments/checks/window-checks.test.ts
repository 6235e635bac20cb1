import { describe, expect, it } from 'vitest';
import { END, facts, findings, results, SETTINGS, step, take, UNREAD } from '../test-checked.ts';
import { DAY, MINUTE, NOTHING, NOW, since } from '../test-held.ts';

const YEAR = 365 * DAY;

describe('an end', () => {
  const ending = (startsAt: number | null, endsAt: number | null) =>
    findings('ends-before-it-begins', { steps: [step({ startsAt, endsAt })] });

  it('lies after the start and ahead', () => {
    expect(ending(null, END)).toMatchObject([{ result: 'passed' }]);
    expect(ending(NOW + 2 * DAY, NOW + DAY)).toMatchObject([
      { result: 'refused', about: { startsAt: NOW + 2 * DAY, endsAt: NOW + DAY } },
    ]);
    expect(ending(NOW - 2 * DAY, NOW - DAY)).toMatchObject([
      { result: 'refused', about: { endsAt: NOW - DAY } },
    ]);
    expect(ending(NOW + DAY, null)).toEqual([]);
  });

  it('of an update lies after the start that is kept', () => {
    const before = { ...NOTHING, eligible: { startsAt: NOW + 5 * DAY, endsAt: null, toCome: true } };
    const steps = [step({ action: 'update', endsAt: NOW + DAY })];
    expect(results('ends-before-it-begins', { before, steps })).toEqual(['refused']);
  });

  it('is there where the role’s settings want one', () => {
    const endless = (settings: typeof SETTINGS | null) =>
      findings(
        'permanent-not-allowed',
        { steps: [step({ endsAt: null })] },
        { settings, settingsProblem: UNREAD },
      );
    expect(endless(SETTINGS)).toEqual([
      { result: 'refused', about: { side: 'eligible', maximum: 'P365D' }, reason: null },
    ]);
    expect(endless({ ...SETTINGS, eligibleExpiry: { limited: false, maximum: 'P365D' } })).toMatchObject([
      { result: 'passed' },
    ]);
    expect(endless(null)).toMatchObject([{ result: 'not-checked', reason: UNREAD }]);
    expect(endless({})).toMatchObject([{ result: 'not-checked' }]);
    expect(results('permanent-not-allowed', { steps: [take('eligible'), step()] })).toEqual([]);
  });

  it('is no later than the role’s settings let it be, by its side', () => {
    const long = (side: 'eligible' | 'active', length: number, startsAt: number | null = null) =>
      results('longer-than-allowed', {
        steps: [step({ side, startsAt, endsAt: (startsAt ?? NOW) + length })],
      });
    expect(long('eligible', YEAR)).toEqual(['passed']);
    expect(long('eligible', YEAR + MINUTE / 2)).toEqual(['passed']);
    expect(long('eligible', YEAR + DAY)).toEqual(['refused']);
    expect(long('active', 31 * DAY)).toEqual(['refused']);
    expect(long('active', 30 * DAY, NOW + 10 * DAY)).toEqual(['passed']);
    // A start that has passed is told as now by the service.
    expect(long('active', 35 * DAY, NOW - 10 * DAY)).toEqual(['passed']);
    expect(long('active', 45 * DAY, NOW - 10 * DAY)).toEqual(['refused']);
    const open = { ...SETTINGS, eligibleExpiry: { limited: false, maximum: 'P1D' } };
    expect(results('longer-than-allowed', {}, { settings: open })).toEqual(['passed']);
    expect(results('longer-than-allowed', {}, { settings: null })).toEqual(['not-checked']);
  });

  it('says how late it could be', () => {
    const steps = [step({ endsAt: NOW + 400 * DAY, startsAt: NOW + DAY })];
    expect(findings('longer-than-allowed', { steps })[0]?.about).toEqual({
      side: 'eligible',
      maximum: 'P365D',
      latest: NOW + DAY + YEAR,
    });
  });

  it('of a guest is missed', () => {
    const guest = (guestOf: boolean | null, endsAt: number | null) =>
      results('guest-without-end', {
        steps: [step({ endsAt })],
        facts: facts({ guest: guestOf }),
      });
    expect(guest(true, null)).toEqual(['warned']);
    expect(guest(null, null)).toEqual(['not-checked']);
    expect(guest(true, END)).toEqual([]);
    expect(guest(false, null)).toEqual([]);
  });
});

describe('a justification', () => {
  const said = (justification: string, side: 'eligible' | 'active', settings: typeof SETTINGS | null) =>
    results('justification-needed', { justification, steps: [step({ side })] }, { settings });

  it('is there where the role’s settings ask for one on that side', () => {
    expect(said(' \n', 'active', SETTINGS)).toEqual(['refused']);
    expect(said('Audit', 'active', SETTINGS)).toEqual(['passed']);
    expect(said('', 'eligible', SETTINGS)).toEqual(['passed']);
    expect(said('', 'active', null)).toEqual(['not-checked']);
    expect(said('', 'active', {})).toEqual(['not-checked']);
    // What is there need not be asked for.
    expect(said('Audit', 'active', null)).toEqual(['passed']);
    expect(results('justification-needed', { steps: [take('active')] })).toEqual([]);
  });
});

describe('a ticket', () => {
  it('has a number', () => {
    const ticket = (number: string) => results('ticket-needed', { ticket: { number, system: 'ITSM' } });
    expect(ticket(' ')).toEqual(['refused']);
    expect(ticket('CHG-1')).toEqual(['passed']);
    expect(results('ticket-needed', {})).toEqual([]);
  });
});

describe('what is kept', () => {
  it('of an update without a start is its start', () => {
    const before = { ...NOTHING, eligible: since(null) };
    const steps = [step({ action: 'update', endsAt: NOW + DAY })];
    expect(results('ends-before-it-begins', { before, steps })).toEqual(['passed']);
  });
});
