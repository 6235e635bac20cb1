import { expect, it } from 'vitest';
import { ROLE } from '../../../../e2e/tenant/test-kit/role-ids.ts';
import type { SomeSettings } from '../../../../shared/contract/role-settings/settings.ts';
import { compareWritten } from '../../../../shared/domain/role-settings/compare-written.ts';
import { planWrites } from '../../../../shared/domain/role-settings/plan-writes.ts';
import { understandRules } from '../../../../shared/domain/role-settings/understand-rules.ts';
import type { PolicyRecord } from '../../../console/settings-ports.ts';
import { onEachTenant } from '../../test-each-tenant.ts';
import { signedIn } from '../../test-person.ts';
import { brought, kindsOf } from './test-settings.ts';

async function place() {
  const at = await signedIn({}, 'Leila Haddani');
  const { settings } = at.entra;
  const read = async (definitionId: string, scopeId: string) =>
    brought((await settings.readSome(at.who, [{ definitionId, scopeId }]))[0]);
  /** Plans, writes and reads back what is wanted of one policy. */
  const save = async (record: PolicyRecord, wanted: SomeSettings) => {
    const { writes, keptBack } = planWrites(record.rules, wanted);
    const [written] = await settings.write(at.who, [{ policyId: record.policyId, rules: writes }]);
    const after = await read(record.role.definitionId, record.scope.id);
    return { writes, keptBack, written, after };
  };
  const all = async () => brought(await settings.readAll(at.who)).records;
  return { ...at, read, save, all };
}

/** Both ways of proving oneself change here, whichever a role asks for. */
const wanted = (leila: string): SomeSettings => ({
  maximum: 'PT1H30M',
  signIn: { mfa: true, context: null },
  justification: true,
  ticket: true,
  approval: true,
  approvers: [{ kind: 'user', id: leila, name: null }],
  approverJustification: true,
  eligibleExpiry: { limited: true, maximum: 'P90D' },
  activeExpiry: { limited: true, maximum: 'P15D' },
  activeMfa: true,
  Notification_Approver_EndUser_Assignment: {
    level: 'Critical',
    defaults: false,
    recipients: ['soc@contoso.com'],
  },
});

onEachTenant('settings as they are planned', () => {
  it('understands every rule that is as described, of roles and of groups, and keeps each that is not', async () => {
    const { all } = await place();
    const { 'entra-roles': roles, groups } = await all();
    const kept = [...(roles ?? []), ...(groups ?? [])].flatMap(({ role, rules }) =>
      understandRules(rules).kept.map(({ id, why }) => [role.name, id, why]),
    );
    // Those that Contoso has for that: `e2e/tenant/contoso/unusual-settings.ts`.
    expect(new Set(kept.map(String))).toEqual(
      new Set([
        'Viva Glint Tenant Administrator,AnotherDay_EndUser_Assignment,unknown-rule',
        'Viva Goals Administrator,Expiration_EndUser_Assignment,unknown-member',
        'Viva Pulse Administrator,Enablement_EndUser_Assignment,unreadable',
        'Yammer Administrator,CustomExtension_PreApproval_EndUser_Assignment,unknown-rule',
        'Yammer Administrator,CustomExtension_PostApproval_EndUser_Assignment,unknown-rule',
      ]),
    );
    expect(kept).toHaveLength(5);
  });

  it.each([
    ['that asks for a context', ROLE.security],
    ['that asks for MFA', ROLE.exchange],
    ['that nobody has touched', ROLE.sharePoint],
  ])('saves them for a role %s, and reads back rule by rule what was written', async (_, definitionId) => {
    const { read, save, who } = await place();
    const before = await read(definitionId, '/');
    const change = wanted(who.objectId);
    const { writes, keptBack, written, after } = await save(before, change);
    expect(keptBack).toEqual([]);
    expect(kindsOf(written)).toEqual(writes.map(() => 'taken'));
    expect(compareWritten(writes, after.rules).filter(({ state }) => state !== 'saved')).toEqual([]);
    expect(planWrites(after.rules, change).writes).toEqual([]);
    // What was not asked for is as it was.
    const rest = { ...understandRules(before.rules).settings, ...change };
    expect(planWrites(after.rules, rest).writes).toEqual([]);
  });

  it('turns MFA off and a context on, and back, each time in an order the service takes', async () => {
    const { read, save } = await place();
    const there = await save(await read(ROLE.exchange, '/'), { signIn: { mfa: false, context: 'c1' } });
    expect(kindsOf(there.written)).toEqual(['taken', 'taken']);
    const back = await save(there.after, { signIn: { mfa: true, context: null } });
    expect(kindsOf(back.written)).toEqual(['taken', 'taken']);
    expect(understandRules(back.after.rules).settings.signIn).toEqual({ mfa: true, context: null });
  });

  it('saves a group’s, by the ids it then has', async () => {
    const { all, save, who } = await place();
    const record = (await all()).groups?.find(
      ({ role, scope }) => role.name === 'sg-role-change-board' && scope.id === 'owner',
    );
    if (!record) throw new Error('the group is not there');
    const { writes, written, after } = await save(record, wanted(who.objectId));
    expect(kindsOf(written)).toEqual(writes.map(() => 'taken'));
    expect(compareWritten(writes, after.rules).every(({ state }) => state === 'saved')).toBe(true);
  });
});
