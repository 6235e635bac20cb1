import { describe, expect, it } from 'vitest';
import type { AdministratorFacts, AdministratorRole } from '../check-facts.ts';
import { PRIVILEGED_ROLE_ADMINISTRATOR } from '../tiers.ts';
import { changing, EMPTY, GLOBAL, GOOD, MEMBERSHIP, REFUSED, results, said, user } from '../test-planned.ts';

const waits: AdministratorRole = { standing: false, settings: { ...GOOD, approval: true, approvers: [] } };
const administrators = (
  globalAdministrator: AdministratorRole,
  privilegedRoleAdministrator: AdministratorRole,
  reason: AdministratorFacts['reason'] = null,
) => ({ ...EMPTY, administrators: { globalAdministrator, privilegedRoleAdministrator, reason } });
const PRA = { ...GLOBAL, definitionId: PRIVILEGED_ROLE_ADMINISTRATOR };
const planned = changing({ approval: true }, { role: GLOBAL });

describe('lock-out', () => {
  it.each([GLOBAL, PRA])('is refused where both wait for somebody who cannot be: $definitionId', (role) => {
    const either = changing({ approval: true }, { role });
    expect(results('lock-out', either, administrators(waits, waits))).toEqual(['refused approval']);
  });

  it.each([
    ['an emergency account is Global Administrator', { ...waits, standing: true }, waits],
    ['somebody is always Privileged Role Administrator', waits, { ...waits, standing: true }],
    ['the other asks for no approval', waits, { ...waits, settings: GOOD }],
    ['the other names somebody', waits, { ...waits, settings: { ...waits.settings, approvers: [user(1)] } }],
  ])('passes where %s', (_, ga, pra) =>
    expect(results('lock-out', planned, administrators(ga, pra))).toEqual(['passed approval']),
  );

  it('passes where it names somebody itself, or asks for no approval, whatever was read', () => {
    for (const wanted of [{ approval: true, approvers: [user(1)] }, { ticket: true }])
      expect(results('lock-out', changing(wanted, { role: GLOBAL }))[0]).toMatch(/^passed/);
  });

  it.each([
    ['holders were not', { ...waits, standing: null }, waits],
    ['the other’s settings were not', waits, { ...waits, settings: null }],
    ['the other’s rule is kept', waits, { ...waits, settings: { ...GOOD, approval: undefined } }],
  ])('is not checked where %s read', (_, ga, pra) =>
    expect(said('lock-out', planned, administrators(ga, pra, REFUSED))).toMatchObject([
      { result: 'not-checked', reason: REFUSED },
    ]),
  );

  it('is not checked where nothing was read', () =>
    expect(results('lock-out', planned)).toEqual(['not-checked approval']));

  it('concerns these two roles alone', () => {
    const facts = administrators(waits, waits);
    expect(results('lock-out', changing({ approval: true }), facts)).toEqual([]);
    expect(
      results('lock-out', changing({ approval: true }, { role: GLOBAL, scope: MEMBERSHIP }), facts),
    ).toEqual([]);
  });

  it('is warned of where it is so already and something else is changed', () => {
    const before = { ...GOOD, approval: true };
    const elsewhere = changing({ ticket: true }, { role: GLOBAL, before });
    expect(said('lock-out', elsewhere, administrators(waits, waits))).toMatchObject([
      { result: 'warned', about: { already: 1 } },
    ]);
  });
});
