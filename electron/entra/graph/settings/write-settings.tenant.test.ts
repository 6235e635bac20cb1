import { expect, it } from 'vitest';
import { ROLE } from '../../../../e2e/tenant/test-kit/role-ids.ts';
import type { Identity } from '../../../console/ports.ts';
import type { RuleWrite } from '../../../console/settings-ports.ts';
import { onEachTenant } from '../../test-each-tenant.ts';
import { signedIn } from '../../test-person.ts';
import { brought, changed, kindsOf, RULE, ruleOf } from './test-settings.ts';

async function place(name = 'Leila Haddani') {
  const at = await signedIn({}, name);
  const { settings } = at.entra;
  const read = async (definitionId: string, scopeId = '/', who = at.who) =>
    brought((await settings.readSome(who, [{ definitionId, scopeId }]))[0]);
  const groupCalled = async (name: string, who: Identity) => {
    const groups = brought(await settings.readAll(who)).records.groups ?? [];
    const found = groups.filter(({ role }) => role.name === name);
    const of = (scopeId: string) => {
      const one = found.find(({ scope }) => scope.id === scopeId);
      if (!one) throw new Error(`no settings of ${name}`);
      return one;
    };
    return { member: of('member'), owner: of('owner') };
  };
  const write = (policies: readonly { policyId: string; rules: readonly RuleWrite[] }[], who = at.who) =>
    settings.write(who, policies);
  return { ...at, settings, read, groupCalled, write };
}

/** Five rules, each with a value it does not have, in a safe order. */
const FIVE: readonly [string, Readonly<Record<string, unknown>>][] = [
  [RULE.longest, { maximumDuration: 'PT2H' }],
  [RULE.asks, { enabledRules: ['Justification', 'Ticketing'] }],
  [RULE.eligible, { isExpirationRequired: true, maximumDuration: 'P90D' }],
  [RULE.active, { isExpirationRequired: true, maximumDuration: 'P15D' }],
  [RULE.mail, { notificationRecipients: ['soc@contoso.com'] }],
];

onEachTenant('writing role settings', (switches) => {
  it('writes five rules of a role in one call, and they read back', async () => {
    const { read, write, calls } = await place();
    const before = await read(ROLE.teams);
    const rules = FIVE.map(([id, members]) => changed(before, id, members));
    calls.length = 0;
    const [written] = await write([{ policyId: before.policyId, rules }]);
    expect(kindsOf(written)).toEqual(['taken', 'taken', 'taken', 'taken', 'taken']);
    expect(calls).toEqual(['POST /v1.0/$batch']);
    const after = await read(ROLE.teams);
    for (const [id, members] of FIVE) expect(ruleOf(after, id)).toMatchObject(members);
    const touched = new Set(FIVE.map(([id]) => id));
    const rest = (rules: readonly unknown[]) =>
      (rules as { id: string }[]).filter(({ id }) => !touched.has(id));
    expect(rest(after.rules)).toEqual(rest(before.rules));
    expect(after.changedBy).toBe('Leila Haddani');
  });

  it('stops at the third of five that is refused: the rest is not sent', async () => {
    const { read, write, fault } = await place();
    const before = await read(ROLE.teams);
    await fault({
      method: 'PATCH',
      path: `/rules/${RULE.eligible}`,
      then: { status: 400, body: { error: { code: 'InvalidPolicy', message: 'The policy is invalid.' } } },
    });
    const rules = FIVE.map(([id, members]) => changed(before, id, members));
    const [written] = await write([{ policyId: before.policyId, rules }]);
    expect(kindsOf(written)).toEqual(['taken', 'taken', 'refused', 'not-sent', 'not-sent']);
    expect(written?.[2]).toMatchObject({
      problem: {
        kind: 'refused',
        title: 'The service does not allow this role so much.',
        code: 'InvalidPolicy',
      },
    });
    const after = await read(ROLE.teams);
    expect(ruleOf(after, RULE.asks)).toMatchObject({ enabledRules: ['Justification', 'Ticketing'] });
    for (const id of [RULE.eligible, RULE.active, RULE.mail])
      expect(ruleOf(after, id)).toEqual(ruleOf(before, id));
  });

  it('leaves one unknown whose answer was a gateway’s, and sends nothing after it', async () => {
    const { read, write, fault } = await place();
    const before = await read(ROLE.teams);
    await fault({ method: 'PATCH', path: `/rules/${RULE.asks}`, then: { status: 504, after: true } });
    const rules = FIVE.map(([id, members]) => changed(before, id, members));
    const [written] = await write([{ policyId: before.policyId, rules }]);
    expect(kindsOf(written)).toEqual(['taken', 'unknown', 'not-sent', 'not-sent', 'not-sent']);
    expect(written?.[1]).toMatchObject({ problem: { kind: 'outcome-unknown', safeToRetry: false } });
    expect(ruleOf(await read(ROLE.teams), RULE.asks)).toMatchObject({
      enabledRules: ['Justification', 'Ticketing'],
    });
  });

  it('does not know of any where the connection broke, and sends nothing twice', async () => {
    const { read, write, fault, calls } = await place();
    const before = await read(ROLE.teams);
    await fault({ method: 'POST', path: '$batch', then: { drop: 'after', items: 2 } });
    const rules = FIVE.map(([id, members]) => changed(before, id, members));
    calls.length = 0;
    const [written] = await write([{ policyId: before.policyId, rules }]);
    expect(kindsOf(written)).toEqual(['unknown', 'unknown', 'unknown', 'unknown', 'unknown']);
    expect(calls).toHaveLength(1);
    const after = await read(ROLE.teams);
    expect(ruleOf(after, RULE.longest)).toMatchObject({ maximumDuration: 'PT2H' });
    expect(ruleOf(after, RULE.eligible)).toEqual(ruleOf(before, RULE.eligible));
  });

  it('is refused MFA while a context is on, in words, and takes it once that is off', async () => {
    const { read, write } = await place();
    const before = await read(ROLE.security);
    expect(ruleOf(before, RULE.context)).toMatchObject({ isEnabled: true });
    const mfa = changed(before, RULE.asks, { enabledRules: ['Justification', 'MultiFactorAuthentication'] });
    const off = changed(before, RULE.context, { isEnabled: false, claimValue: null });
    const [wrong] = await write([{ policyId: before.policyId, rules: [mfa, off] }]);
    expect(kindsOf(wrong)).toEqual(['refused', 'not-sent']);
    expect(wrong?.[0]).toMatchObject({
      problem: { title: 'Multifactor authentication and an authentication context exclude each other.' },
    });
    const [right] = await write([{ policyId: before.policyId, rules: [off, mfa] }]);
    expect(kindsOf(right)).toEqual(['taken', 'taken']);
  });

  it('writes several roles side by side, each by itself', async () => {
    const { read, write, fault, calls } = await place();
    const records = await Promise.all([read(ROLE.teams), read(ROLE.exchange), read(ROLE.helpdesk)]);
    const [, exchange] = records;
    await fault({
      method: 'PATCH',
      path: `${exchange.policyId}/rules/${RULE.longest}`,
      then: {
        status: 400,
        body: { error: { code: 'InvalidPolicyRule', message: 'The policy is invalid.' } },
      },
    });
    calls.length = 0;
    const written = await write(
      records.map((record) => ({
        policyId: record.policyId,
        rules: FIVE.map(([id, members]) => changed(record, id, members)),
      })),
    );
    expect(written.map((one) => kindsOf(one)[0])).toEqual(['taken', 'refused', 'taken']);
    expect(kindsOf(written[2])).toEqual(['taken', 'taken', 'taken', 'taken', 'taken']);
    expect(calls).toEqual(['POST /v1.0/$batch']);
  });

  it('says what it takes to somebody who administers nothing', async () => {
    const { read, write, come } = await place();
    const record = await read(ROLE.teams);
    const ruben = await come('Ruben Castellane');
    const rules = [changed(record, RULE.longest, { maximumDuration: 'PT2H' })];
    const [written] = await write([{ policyId: record.policyId, rules }], ruben);
    expect(written?.[0]).toMatchObject({
      kind: 'refused',
      problem: { kind: 'role-missing', title: 'Your directory roles do not allow changing role settings.' },
    });
    expect(ruleOf(await read(ROLE.teams), RULE.longest)).toEqual(ruleOf(record, RULE.longest));
  });

  it('names the permission that nobody granted', async () => {
    const { read, write, command, come } = await place();
    const record = await read(ROLE.teams);
    await command('/consent', {
      revoke: ['RoleManagementPolicy.ReadWrite.Directory', 'RoleManagement.ReadWrite.Directory'],
    });
    const leila = await come('Leila Haddani');
    const rules = FIVE.map(([id, members]) => changed(record, id, members));
    const [written] = await write([{ policyId: record.policyId, rules }], leila);
    expect(written?.[0]).toMatchObject({ kind: 'refused', problem: { kind: 'consent-missing' } });
    expect(kindsOf(written).slice(1)).toEqual(['not-sent', 'not-sent', 'not-sent', 'not-sent']);
  });

  it('writes a group’s settings, and follows their ids where the first rule brings it under PIM', async () => {
    const { groupCalled, write, come, settings } = await place();
    const tomasz = await come('Tomasz Wielgosz');
    const { member, owner } = await groupCalled('sg-role-change-board', tomasz);
    const leila = await come('Leila Haddani');
    const rules = (record: typeof member) => [
      changed(record, RULE.longest, { maximumDuration: 'PT2H' }),
      changed(record, RULE.asks, { enabledRules: ['Justification', 'Ticketing'] }),
      changed(record, RULE.mail, { notificationRecipients: ['soc@contoso.com'] }),
    ];
    const written = await write(
      [member, owner].map((record) => ({ policyId: record.policyId, rules: rules(record) })),
      leila,
    );
    expect(written.map(kindsOf)).toEqual([
      ['taken', 'taken', 'taken'],
      ['taken', 'taken', 'taken'],
    ]);
    const again = await settings.readSome(
      leila,
      ['member', 'owner'].map((scopeId) => ({ definitionId: member.role.definitionId, scopeId })),
    );
    for (const one of again) {
      const after = brought(one);
      expect([member.policyId, owner.policyId]).not.toContain(after.policyId);
      for (const { ruleId, body } of rules(member)) {
        const { maximumDuration, enabledRules, notificationRecipients } = ruleOf(after, ruleId);
        expect(body).toMatchObject(
          JSON.parse(JSON.stringify({ maximumDuration, enabledRules, notificationRecipients })) as object,
        );
      }
    }
  });

  it('says of a group who may change its settings', async () => {
    const { groupCalled, write, come } = await place('Maren Okafor');
    const maren = await come('Maren Okafor');
    const { member } = await groupCalled('sg-pim-sap-emergency', maren);
    const rules = [changed(member, RULE.longest, { maximumDuration: 'PT1H' })];
    const [written] = await write([{ policyId: member.policyId, rules }], maren);
    expect(written?.[0]).toMatchObject({
      kind: 'refused',
      problem: { kind: 'role-missing', title: 'You may not change this group’s settings.' },
    });
  });

  it('is told whether the service takes a context while MFA is on', async () => {
    const { read, write } = await place();
    const before = await read(ROLE.user);
    const on = changed(before, RULE.context, { isEnabled: true, claimValue: 'c1' });
    const [written] = await write([{ policyId: before.policyId, rules: [on] }]);
    expect(written?.[0]).toMatchObject(
      switches['policies.mfaExcludesContext'] === 'bothWays'
        ? { kind: 'refused', problem: { code: 'MfaAndAcrsConflict' } }
        : { kind: 'taken' },
    );
  });
});
