import { describe, expect, it } from 'vitest';
import { PRIVILEGED_ROLE_ADMINISTRATOR } from '../../role-settings/tiers.ts';
import type { AdministratorsAround, PlannedSteps, StandingAdministrator } from '../check-facts.ts';
import { stepsFor } from '../plan-steps.ts';
import { END, findings, results, step, take, TENANT } from '../test-checked.ts';
import { DAY, NOTHING, NOW, since } from '../test-held.ts';
import { GLOBAL, idOf, person, READER } from '../test-rows.ts';

const standing = (n: number, person: boolean | null = true, roleId = GLOBAL.definitionId) =>
  ({ roleId, principalId: idOf(n), person }) satisfies StandingAdministrator;
const active = { ...NOTHING, assigned: since(null) };
const convert = stepsFor({ kind: 'convert', side: 'active', startsAt: null, endsAt: END }, active);

describe('the last administrator', () => {
  const last = (
    administrators: AdministratorsAround | null,
    more: Partial<PlannedSteps> = {},
  ): readonly string[] =>
    results('last-administrator', { before: active, steps: convert, ...more }, { administrators });

  it('keeps the role, unless somebody else has one of the two without an end', () => {
    expect(last({ standing: [standing(1)], taken: [] })).toEqual(['refused']);
    expect(last({ standing: [standing(1), standing(2)], taken: [] })).toEqual(['passed']);
    const other = standing(2, true, PRIVILEGED_ROLE_ADMINISTRATOR.toUpperCase());
    expect(last({ standing: [standing(1), other], taken: [] })).toEqual(['passed']);
    // The same person may have both, and lose one.
    const both = standing(1, true, PRIVILEGED_ROLE_ADMINISTRATOR);
    expect(last({ standing: [standing(1), both], taken: [] })).toEqual(['passed']);
  });

  it('is looked for in what the whole plan takes', () => {
    const two = [standing(1), standing(2)];
    expect(last({ standing: two, taken: [standing(2)] })).toEqual(['refused']);
    expect(last({ standing: two, taken: [standing(1)] })).toEqual(['passed']);
  });

  it('is a person', () => {
    expect(last({ standing: [standing(1), standing(2, false)], taken: [] })).toEqual(['refused']);
    expect(last({ standing: [standing(1), standing(2, null)], taken: [] })).toEqual(['not-checked']);
  });

  it('is not taken for another where that was not read', () => {
    expect(last(null)).toEqual(['not-checked']);
  });

  it('is also who gets an end, and nobody who has less than that', () => {
    const alone = { standing: [standing(1)], taken: [] };
    const update = (endsAt: number | null) => [step({ side: 'active', action: 'update', endsAt })];
    expect(last(alone, { steps: update(END) })).toEqual(['refused']);
    expect(last(alone, { steps: update(null) })).toEqual([]);
    expect(last(alone, { before: { ...NOTHING, assigned: since(NOW + DAY) } })).toEqual([]);
    expect(last(alone, { steps: [take('eligible')] })).toEqual([]);
    expect(last(alone, { role: READER })).toEqual([]);
    expect(last(alone, { scope: { ...TENANT, id: `/administrativeUnits/${idOf(5)}` } })).toEqual([]);
  });
});

describe('an emergency account', () => {
  const emergency = new Set([idOf(1)]);
  const said = (more: Partial<PlannedSteps>) => [
    ...results('emergency-account-kept', more, { emergency }),
    ...results('emergency-account', more, { emergency }),
  ];

  it('is never made eligible instead of active, in one plan or in two', () => {
    expect(said({ before: active, steps: convert })).toEqual(['refused', 'warned']);
    expect(said({ before: { ...active, eligible: since(null) }, steps: [take('active')] })).toEqual([
      'refused',
      'warned',
    ]);
  });

  it('is warned of where something of it is taken, ended or made eligible', () => {
    expect(said({ before: active, steps: [take('active')] })).toEqual(['passed', 'warned']);
    expect(said({})).toEqual(['passed', 'warned']);
    const update = [step({ side: 'active', action: 'update' })];
    expect(said({ before: active, steps: update })).toEqual(['passed', 'warned']);
  });

  it('gets a role for good without a word', () => {
    expect(said({ steps: [step({ side: 'active', endsAt: null })] })).toEqual(['passed']);
  });

  it('is nobody else', () => {
    const others = { emergency: new Set([idOf(2)]) };
    expect(results('emergency-account-kept', { before: active, steps: convert }, others)).toEqual([]);
    expect(results('emergency-account', { before: active, steps: convert }, others)).toEqual([]);
  });
});

describe('as long as nobody has named emergency accounts', () => {
  const said = (more: Partial<PlannedSteps> = {}) =>
    findings('emergency-account', { before: active, steps: convert, ...more });
  const ended = [step({ side: 'active', action: 'update', endsAt: END })];

  it('a Global Administrator without an end may be one: converting, removing and ending that is warned of', () => {
    for (const steps of [convert, [take('active')], ended])
      expect(said({ steps })).toMatchObject([{ result: 'warned', about: { unnamed: 1 } }]);
    expect(said({ principal: { ...person(1), kind: 'unknown' } })).toHaveLength(1);
  });

  it('nothing else is', () => {
    expect(said({ role: { ...GLOBAL, definitionId: PRIVILEGED_ROLE_ADMINISTRATOR } })).toEqual([]);
    expect(said({ role: READER })).toEqual([]);
    expect(said({ scope: { ...TENANT, id: `/administrativeUnits/${idOf(5)}` } })).toEqual([]);
    expect(said({ before: { ...NOTHING, assigned: since(NOW + DAY) } })).toEqual([]);
    expect(said({ steps: [step({ side: 'active', action: 'update', endsAt: null })] })).toEqual([]);
    expect(said({ steps: [take('eligible')] })).toEqual([]);
    expect(said({ principal: { ...person(1), kind: 'group' } })).toEqual([]);
    expect(said({ principal: { ...person(1), kind: 'service-principal' } })).toEqual([]);
  });
});
