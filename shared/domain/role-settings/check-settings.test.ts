import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CHECKS, settingsCheck } from '../../contract/role-settings/plan.ts';
import type { SettingsCheck } from '../../contract/role-settings/plan.ts';
import {
  MAIL_RULES,
  type Mail,
  type SettingValues,
  type SomeSettings,
} from '../../contract/role-settings/settings.ts';
import type { CheckFacts, Planned } from './check-facts.ts';
import { checkSettings } from './check-settings.ts';
import {
  changing,
  EMPTY,
  EXCHANGE,
  factsOf,
  GLOBAL,
  GOOD,
  group,
  holder,
  MEMBERSHIP,
  NO_FACTS,
  person,
  READER,
  readGroup,
  readUser,
  TENANT,
  user,
} from './test-planned.ts';

const upTo = fc.integer({ min: 1, max: 4 });
const yesNo = fc.boolean();
const maybe = fc.constantFrom(true, false, null);
const someone = fc.record({ n: upTo, enabled: maybe, guest: maybe }).map(({ n, ...more }) => person(n, more));
const expiry = fc.record({
  limited: yesNo,
  maximum: fc.constantFrom('PT0S', 'P1D', 'P15D', 'P180D', 'P365D', 'P400D'),
});
const mail: fc.Arbitrary<Mail> = fc.record({
  level: fc.constantFrom('All', 'Critical', 'None'),
  defaults: yesNo,
  recipients: fc.array(fc.constantFrom('soc@contoso.com', 'nobody', ''), { maxLength: 2 }),
});
const settings: fc.Arbitrary<SettingValues> = fc
  .record({
    maximum: fc.constantFrom('PT0S', 'PT10M', 'PT1H', 'PT8H', 'PT30H'),
    signIn: fc.record({ mfa: yesNo, context: fc.constantFrom(null, 'c1', 'c2', 'c3') }),
    ticket: yesNo,
    approval: yesNo,
    approvers: fc.uniqueArray(fc.oneof(upTo.map(user), upTo.map(group)), {
      maxLength: 3,
      selector: ({ kind, id }) => kind + id,
    }),
    eligibleExpiry: expiry,
    activeExpiry: expiry,
    told: fc.dictionary(fc.constantFrom(...MAIL_RULES), mail, { maxKeys: 3 }),
  })
  .map(({ told, ...rest }) => ({ ...GOOD, ...rest, ...told }));

const facts: fc.Arbitrary<CheckFacts> = fc.record({
  approvers: fc
    .tuple(fc.tuple(...[1, 2, 3, 4].map(() => someone)), fc.array(someone, { maxLength: 3 }))
    .map(([users, members]) => [
      ...users.map((one, at) => readUser(at + 1, { enabled: one.enabled, guest: one.guest })),
      ...[1, 2, 3, 4].map((n) => readGroup(n, members, { groupKind: n === 4 ? 'distribution' : 'security' })),
    ]),
  defaults: fc.array(someone, { maxLength: 2 }).map((people) => factsOf(user(9), people)),
  holders: fc
    .array(
      fc
        .record({
          n: upTo,
          kind: fc.constantFrom('eligible', 'assigned', 'activated'),
          principalKind: fc.constantFrom('user', 'group'),
          endsAt: fc.constantFrom(1, null),
        })
        .map(({ n, ...more }) => holder(n, more)),
      { maxLength: 4 },
    )
    .map((holders) => ({ state: 'read', reason: null, holders })),
  contexts: fc.constant({
    state: 'read',
    reason: null,
    contexts: [
      { id: 'c1', name: 'One', available: true },
      { id: 'c2', name: 'Two', available: false },
    ],
  }),
  administrators: fc.record({
    globalAdministrator: fc.record({ standing: yesNo, settings }),
    privilegedRoleAdministrator: fc.record({ standing: yesNo, settings }),
    reason: fc.constant(null),
  }),
});

const planned: fc.Arbitrary<Planned> = fc
  .record({
    role: fc.constantFrom(EXCHANGE, READER, GLOBAL),
    scope: fc.constantFrom(TENANT, MEMBERSHIP),
    before: settings,
    wanted: settings,
    keep: fc.subarray(Object.keys(GOOD) as (keyof SettingValues)[]),
  })
  .map(({ role, scope, before, wanted, keep }) => {
    const known: SomeSettings = Object.fromEntries(keep.map((key) => [key, before[key]]));
    return changing(wanted, { role, scope, before: known });
  });

/** Something of the facts was not read after all. */
const LESS: readonly ((of: CheckFacts) => CheckFacts)[] = [
  () => NO_FACTS,
  (of) => ({ ...of, approvers: of.approvers.slice(1) }),
  (of) => ({
    ...of,
    approvers: of.approvers.map((one) => ({ ...one, state: 'partial', people: one.people.slice(1) })),
  }),
  (of) => ({ ...of, approvers: of.approvers.map((one) => ({ ...one, groupKind: null })) }),
  (of) => ({ ...of, defaults: null }),
  (of) => ({ ...of, holders: null }),
  (of) => ({
    ...of,
    holders: { state: 'partial', reason: null, holders: of.holders?.holders.slice(1) ?? [] },
  }),
  (of) => ({ ...of, contexts: null }),
  (of) => ({ ...of, contexts: { state: 'failed', reason: null, contexts: [] } }),
  (of) => ({ ...of, administrators: null }),
  (of) =>
    of.administrators === null
      ? of
      : {
          ...of,
          administrators: {
            ...of.administrators,
            globalAdministrator: { standing: null, settings: null },
          },
        },
];

const passedBy = (checks: readonly SettingsCheck[]): string[] =>
  checks.filter(({ result }) => result === 'passed').map(({ check, setting }) => `${check} ${setting ?? ''}`);

describe('checks', () => {
  it('that pass with less known pass with all of it known: what was not read is never taken for a pass', () =>
    fc.assert(
      fc.property(planned, facts, fc.constantFrom(...LESS), (what, all, less) => {
        const withAll = passedBy(checkSettings(what, all));
        for (const passed of passedBy(checkSettings(what, less(all)))) expect(withAll).toContain(passed);
      }),
      { numRuns: 400 },
    ));

  it('refuse nothing where nothing is changed or asked for', () =>
    fc.assert(
      fc.property(settings, facts, fc.constantFrom(EXCHANGE, GLOBAL), (before, all, role) => {
        const still = { ...before };
        const found = checkSettings({ role, scope: TENANT, before: still, after: still, changes: [] }, all);
        expect(found.filter(({ result }) => result === 'refused')).toEqual([]);
      }),
    ));

  it('say what the contract takes, in its order', () =>
    fc.assert(
      fc.property(planned, facts, (what, all) => {
        const found = checkSettings(what, all);
        for (const one of found) expect(settingsCheck.safeParse(one).success).toBe(true);
        const order = found.map(({ check }) => CHECKS.indexOf(check));
        expect(order).toEqual([...order].sort((a, b) => a - b));
      }),
    ));

  it('find nothing in settings that are good, with everything read', () => {
    const found = checkSettings(changing({ maximum: 'PT2H' }), EMPTY);
    expect(found.length).toBeGreaterThan(5);
    expect(found.filter(({ result }) => result !== 'passed')).toEqual([]);
  });

  it('warn of what is broken already where something else is changed, and refuse what is broken anew', () => {
    const before = { ...GOOD, maximum: 'PT48H' };
    const results = (wanted: SomeSettings) =>
      checkSettings(changing(wanted, { before }), EMPTY).flatMap(({ check, result }) =>
        check === 'maximum-out-of-range' ? [result] : [],
      );
    expect(results({ ticket: true })).toEqual(['warned']);
    expect(results({ maximum: 'PT30H' })).toEqual(['refused']);
    expect(results({ maximum: 'PT3H' })).toEqual(['passed']);
  });
});
