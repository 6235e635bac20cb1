import { describe, expect, it } from 'vitest';
import type { PrincipalFactsLike } from '../check-facts.ts';
import { facts, findings, MEMBER, results, SETTINGS, step, take, UNREAD } from '../test-checked.ts';
import { idOf, GLOBAL, PARTNER, person, READER, SYNC } from '../test-rows.ts';
import { NOTHING, since } from '../test-held.ts';

const group = (roleAssignable: boolean | null) =>
  facts({ kind: 'group', enabled: null, guest: null, roleAssignable });
const application = facts({ kind: 'service-principal', enabled: null, guest: null });
const unknown = facts({ kind: 'unknown', enabled: null, guest: null });
const active = [step({ side: 'active' })];
const asked = { facts: null, factsProblem: UNREAD };

describe('who it is about', () => {
  it('has to be in the directory, except to take something away', () => {
    expect(results('principal-gone', {})).toEqual(['passed']);
    expect(findings('principal-gone', { facts: 'gone' })).toEqual([
      { result: 'refused', about: { who: 'Person 1' }, reason: null },
    ]);
    expect(findings('principal-gone', asked)).toMatchObject([{ result: 'not-checked', reason: UNREAD }]);
    const before = { ...NOTHING, eligible: since(null) };
    expect(results('principal-gone', { facts: 'gone', before, steps: [take('eligible')] })).toEqual([]);
  });

  it('can be eligible if a person or a group', () => {
    const kind = (of: PrincipalFactsLike, steps = [step()]) =>
      results('principal-kind', { facts: of, steps });
    expect(kind(facts())).toEqual(['passed']);
    expect(kind(group(true))).toEqual(['passed']);
    expect(kind(application)).toEqual(['refused']);
    expect(kind(unknown)).toEqual(['not-checked']);
    expect(kind(application, active)).toEqual([]);
  });

  it('as a group holds roles only where it was made for that, and is in any other group', () => {
    const holds = (roleAssignable: boolean | null, scope = {}) =>
      results('group-not-assignable', { facts: group(roleAssignable), ...scope });
    expect(holds(true)).toEqual(['passed']);
    expect(holds(false)).toEqual(['refused']);
    expect(holds(null)).toEqual(['not-checked']);
    expect(holds(false, { scope: MEMBER })).toEqual([]);
    expect(results('group-not-assignable', {})).toEqual([]);
    // What the rows say it is still holds where the directory could not be asked.
    const principal = person(1, { kind: 'group' });
    expect(results('group-not-assignable', { principal, ...asked })).toEqual(['not-checked']);
  });

  it('is warned of where the account is disabled', () => {
    const disabled = (enabled: boolean | null) =>
      results('principal-disabled', { facts: facts({ enabled }) });
    expect(disabled(false)).toEqual(['warned']);
    expect(disabled(true)).toEqual(['passed']);
    expect(disabled(null)).toEqual(['not-checked']);
    expect(results('principal-disabled', { facts: group(true) })).toEqual([]);
  });

  it('is warned of as a guest in a privileged role', () => {
    const guest = (guestOf: boolean | null, role = GLOBAL) =>
      results('guest-privileged', { role, facts: facts({ guest: guestOf }) });
    expect(guest(true)).toEqual(['warned']);
    expect(guest(null)).toEqual(['not-checked']);
    expect(guest(false)).toEqual([]);
    expect(guest(true, READER)).toEqual([]);
    expect(guest(true, { ...READER, privilege: 'unknown' })).toEqual(['not-checked']);
  });

  it('is warned of where it is oneself', () => {
    expect(results('own-assignment', {}, { me: idOf(1) })).toEqual(['warned']);
    expect(findings('own-assignment', { steps: [take('active')] }, { me: idOf(1) })[0]?.about).toEqual({
      takes: 1,
    });
    expect(results('own-assignment', {})).toEqual([]);
  });

  it('is warned of where it decides about what it would be eligible for', () => {
    const decided = (ids: readonly number[], kind: 'user' | 'group' = 'user', approval = true) =>
      findings(
        'approves-itself',
        {},
        {
          settings: { ...SETTINGS, approval, approvers: ids.map((n) => ({ id: idOf(n), kind, name: null })) },
        },
      ).map(({ result, about }) => (about['only'] === 1 ? `${result} alone` : result));
    expect(decided([1])).toEqual(['warned alone']);
    expect(decided([1, 2])).toEqual(['warned']);
    expect(decided([2])).toEqual(['passed']);
    expect(decided([2], 'group')).toEqual(['not-checked']);
    expect(decided([1], 'user', false)).toEqual([]);
    expect(decided([])).toEqual([]);
    expect(results('approves-itself', {}, { settings: null })).toEqual(['not-checked']);
    expect(results('approves-itself', { steps: active }, { settings: null })).toEqual([]);
  });
});

describe('the role', () => {
  it('is had at a place it can be had at', () => {
    const at = (id: string, role = READER) =>
      results('scope-kind', { role, scope: { id, kind: 'object', name: null } });
    const unit = `/administrativeUnits/${idOf(5)}`;
    for (const id of ['/', unit, `/${idOf(5)}`]) expect(at(id)).toEqual(['passed']);
    for (const id of ['', 'x', '/x', '/administrativeUnits/', `${unit}/`, `${unit}\n`])
      expect(at(id)).toEqual(['refused']);
    expect(at('member')).toEqual(['refused']);
    expect(at('owner', { ...READER, definitionId: idOf(7) })).toEqual(['passed']);
    expect(at(unit, GLOBAL)).toEqual(['refused']);
    expect(at('/', GLOBAL)).toEqual(['passed']);
  });

  it('is better had as eligible, where it is not known to be harmless', () => {
    const prefers = (role = GLOBAL, more = {}) =>
      results('prefer-eligible', { role, steps: active, ...more });
    expect(prefers()).toEqual(['warned']);
    expect(prefers({ ...READER, privilege: 'unknown' })).toEqual(['warned']);
    expect(prefers(READER)).toEqual([]);
    expect(prefers(GLOBAL, { facts: application })).toEqual([]);
    expect(prefers(GLOBAL, { steps: [step()] })).toEqual([]);
    expect(results('prefer-eligible', { steps: active }, { emergency: new Set([idOf(1)]) })).toEqual([]);
  });

  it('is one that is meant to be assigned', () => {
    const meant = (role: typeof GLOBAL, of = facts()) => results('not-to-be-assigned', { role, facts: of });
    expect(meant(PARTNER)).toEqual(['warned']);
    expect(meant(SYNC)).toEqual(['warned']);
    expect(meant(SYNC, application)).toEqual([]);
    expect(meant(SYNC, unknown)).toEqual(['not-checked']);
    expect(meant(READER)).toEqual([]);
    expect(results('not-to-be-assigned', { role: PARTNER, steps: [take('eligible')] })).toEqual([]);
  });
});
