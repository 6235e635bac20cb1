import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { access, FEATURES, type Feature } from '../../contract/access.ts';
import { CLOUDS, TIERS, type Connection } from '../../contract/connection.ts';
import { PROBLEM_KINDS, type Problem } from '../../contract/problem.ts';
import { sufficientFor } from '../permissions/covers.ts';
import { PERMISSIONS, permissionsOf } from '../permissions/permissions.ts';
import { consentLinkOf } from '../registration/consent-link.ts';
import { FEATURE_NEEDS } from './features.ts';
import { judgeAccess } from './judge-access.ts';
import { judgeFeature, type AccessSeen } from './judge-feature.ts';

const CONTOSO: Connection = {
  cloud: 'global',
  tenant: 'contoso.com',
  clientId: '11111111-1111-4111-8111-111111111111',
  tier: 'approver',
};
const refused = (kind: Problem['kind']): Problem => ({
  kind,
  title: 'It was refused.',
  advice: 'Do this.',
  safeToRetry: true,
});
const seen = (some: Partial<AccessSeen> = {}): AccessSeen => ({
  connection: CONTOSO,
  granted: permissionsOf(CONTOSO.tier),
  tried: { 'own-roles': null, 'role-rules': null, approvals: null, groups: null },
  roles: [],
  rolesComplete: true,
  approvalsThrough: 'RoleAssignmentSchedule.ReadWrite.Directory',
  consentLink: consentLinkOf(CONTOSO),
  ...some,
});
const stateOf = (feature: Feature, s: AccessSeen) =>
  judgeAccess(s).features.find((f) => f.feature === feature);

describe('access', () => {
  it('works where the service answered, is granted where it cannot be tried, and lacks nothing', () => {
    const judged = judgeAccess(seen());
    expect(judged).toMatchObject({ tier: 'approver', missing: [], surplus: [] });
    expect(Object.fromEntries(judged.features.map((f) => [f.feature, f.state]))).toEqual({
      'own-roles': 'works',
      activate: 'granted',
      'more-time': 'granted',
      'role-rules': 'works',
      approvals: 'works',
      decide: 'granted',
      'scope-names': 'blocked',
      groups: 'works',
      'act-in-groups': 'granted',
      'group-rules': 'granted',
      deciders: 'granted',
      'role-settings': 'blocked',
      'group-settings': 'blocked',
      'approver-search': 'blocked',
      contexts: 'blocked',
      assignments: 'blocked',
      assign: 'blocked',
      'assign-groups': 'granted',
      audit: 'later',
    });
    expect(stateOf('approvals', seen())?.through).toBe('RoleAssignmentSchedule.ReadWrite.Directory');
    expect(stateOf('role-rules', seen())?.through).toBe('RoleManagementPolicy.Read.Directory');
  });

  it('takes the word of the reading for assigning, and a role that hands out roles', () => {
    const administrator = (roles: AccessSeen['roles'], tried: AccessSeen['tried'] = { assignments: null }) =>
      seen({
        connection: { ...CONTOSO, tier: 'administrator' },
        granted: permissionsOf('administrator'),
        tried,
        roles,
      });
    const reader = [{ definitionId: 'f2ef992c-3afb-46b9-b7cf-a126ee74c451', name: 'Global Reader' }];
    const handsOut = [
      { definitionId: 'e8611ab8-c189-46e8-94e1-60213ab1f814', name: 'Privileged Role Administrator' },
    ];
    expect(stateOf('assignments', administrator(reader))?.state).toBe('works');
    expect(stateOf('assign', administrator(reader))).toMatchObject({
      state: 'blocked',
      obstacles: [{ what: 'role', names: ['Privileged Role Administrator', 'Global Administrator'] }],
    });
    expect(stateOf('assign', administrator(handsOut))?.state).toBe('granted');
    // Whoever owns a group may change who is in it, without any role.
    expect(stateOf('assign-groups', administrator([]))?.state).toBe('granted');
    const lapsed = administrator(handsOut, { assignments: refused('licence-missing') });
    expect(stateOf('assign', lapsed)).toMatchObject({ state: 'blocked', obstacles: [{ what: 'licence' }] });
  });

  it('names a missing permission, who consents to it, and the page that asks for it', () => {
    const granted = ['User.Read', 'RoleEligibilitySchedule.ReadWrite.Directory'];
    const judged = judgeAccess(seen({ granted, tried: {} }));
    expect(judged.missing).toEqual([
      'RoleAssignmentSchedule.ReadWrite.Directory',
      'RoleManagementPolicy.Read.Directory',
      'PrivilegedEligibilitySchedule.ReadWrite.AzureADGroup',
      'PrivilegedAssignmentSchedule.ReadWrite.AzureADGroup',
      'RoleManagementPolicy.Read.AzureADGroup',
      'GroupMember.Read.All',
      'User.ReadBasic.All',
    ]);
    const activate = judged.features.find((f) => f.feature === 'activate');
    expect(activate).toMatchObject({
      state: 'blocked',
      obstacles: [
        {
          what: 'permission',
          names: ['RoleAssignmentSchedule.ReadWrite.Directory'],
          who: 'A Cloud Application Administrator',
        },
      ],
    });
    expect(decodeURIComponent(activate?.obstacles[0]?.link ?? '')).toContain(
      'https://graph.microsoft.com/RoleAssignmentSchedule.ReadWrite.Directory',
    );
  });

  it('outside the tier says what it would need, on a page that asks for that too', () => {
    const names = stateOf('scope-names', seen());
    expect(names).toMatchObject({ state: 'blocked', inTier: false });
    expect(decodeURIComponent(names?.obstacles[0]?.link ?? '')).toContain('/AdministrativeUnit.Read.All&');
  });

  it('takes a broader permission for a narrower one, and counts it as too much', () => {
    const broad = [
      'RoleManagement.ReadWrite.Directory',
      'PrivilegedAccess.ReadWrite.AzureADGroup',
      'RoleManagementPolicy.ReadWrite.AzureADGroup',
      'Group.Read.All',
      'User.Read.All',
    ];
    const granted = ['User.Read', ...broad, 'openid', 'offline_access'];
    const judged = judgeAccess(seen({ granted }));
    expect(judged).toMatchObject({ missing: [], surplus: broad });
    expect(judged.features.find((f) => f.feature === 'activate')).toMatchObject({
      state: 'granted',
      through: 'RoleManagement.ReadWrite.Directory',
    });
  });

  it('does not count a narrower permission, which adds nothing', () => {
    const granted = [...permissionsOf('approver'), 'RoleEligibilitySchedule.Read.Directory'];
    expect(judgeAccess(seen({ granted })).surplus).toEqual([]);
  });

  it('says which permission approvals want where the documented one is not taken, for deciding too', () => {
    const tried = { 'own-roles': null, approvals: refused('consent-missing') };
    const s = seen({ tried, approvalsThrough: null });
    for (const feature of ['approvals', 'decide'] as const) {
      const obstacle = stateOf(feature, s)?.obstacles[0];
      expect(obstacle?.names[0]).toBe('PrivilegedAccess.ReadWrite.AzureAD');
      expect(decodeURIComponent(obstacle?.link ?? '')).toContain(
        'https://graph.microsoft.com/PrivilegedAccess.ReadWrite.AzureAD',
      );
    }
  });

  it('counts the alternative as too much only where approvals went through the documented permission', () => {
    const granted = [...permissionsOf('approver'), 'PrivilegedAccess.ReadWrite.AzureAD'];
    const surplus = (approvalsThrough: string | null) =>
      judgeAccess(seen({ granted, approvalsThrough })).surplus;
    expect(surplus('RoleAssignmentSchedule.ReadWrite.Directory')).toEqual([
      'PrivilegedAccess.ReadWrite.AzureAD',
    ]);
    expect(surplus('PrivilegedAccess.ReadWrite.AzureAD')).toEqual([]);
    expect(surplus(null)).toEqual([]);
    const asRequestor = { ...CONTOSO, tier: 'requestor' as const };
    expect(judgeAccess(seen({ connection: asRequestor, granted, approvalsThrough: null })).surplus).toEqual([
      'GroupMember.Read.All',
      'User.ReadBasic.All',
      'PrivilegedAccess.ReadWrite.AzureAD',
    ]);
  });

  it.each([
    ['role-missing', 'role', 'A Privileged Role Administrator', /RolesManagementMenuBlade/],
    ['licence-missing', 'licence', 'A License Administrator', /LicensesMenuBlade/],
    ['blocked-by-policy', 'other', 'A Conditional Access Administrator', null],
    ['refused', 'other', 'An administrator', null],
  ] as const)('refused as %s is blocked by a %s', (kind, what, who, page) => {
    const s = seen({ tried: { 'role-rules': refused(kind) } });
    const rules = stateOf('role-rules', s);
    expect(rules).toMatchObject({ state: 'blocked', obstacles: [{ what, who }], problem: { kind } });
    const link = rules?.obstacles[0]?.link ?? null;
    if (page === null) expect(link).toBeNull();
    else expect(link).toMatch(page);
  });

  it('links to pages of the connection’s own cloud; the demo has none', () => {
    const linkIn = (cloud: Connection['cloud']) =>
      stateOf(
        'role-rules',
        seen({ connection: { ...CONTOSO, cloud }, tried: { 'role-rules': refused('role-missing') } }),
      )?.obstacles[0]?.link;
    expect(linkIn('china')).toMatch(/^https:\/\/entra\.microsoftonline\.cn\//);
    expect(linkIn('us-gov-dod')).toMatch(/^https:\/\/entra\.microsoft\.us\//);
    expect(linkIn('demo')).toBeNull();
  });

  it('lapsed for one reading is lapsed for what cannot be tried', () => {
    const s = seen({
      tried: { 'own-roles': refused('licence-missing'), 'role-rules': null, approvals: null },
    });
    expect(stateOf('activate', s)).toMatchObject({ state: 'blocked', obstacles: [{ what: 'licence' }] });
    expect(stateOf('decide', s)).toMatchObject({ state: 'blocked', obstacles: [{ what: 'licence' }] });
    expect(stateOf('role-rules', s)).toMatchObject({ state: 'works' });
  });

  it('that could not be asked about is unknown, and so is what rests on it', () => {
    const s = seen({ tried: { 'own-roles': refused('offline') } });
    expect(stateOf('own-roles', s)).toMatchObject({ state: 'unknown', problem: { kind: 'offline' } });
    expect(stateOf('activate', s)).toMatchObject({ state: 'unknown' });
    expect(stateOf('approvals', s)).toMatchObject({ state: 'unknown', problem: null });
  });

  it('needs one of the roles, as far as they are known', () => {
    const needs = { ...FEATURE_NEEDS['role-settings'], from: 'now' as const };
    const granted = ['RoleManagementPolicy.ReadWrite.Directory'];
    const judge = (some: Partial<AccessSeen>) =>
      judgeFeature('role-settings', needs, seen({ granted, ...some }));
    const pra = {
      definitionId: 'e8611ab8-c189-46e8-94e1-60213ab1f814',
      name: 'Privileged Role Administrator',
    };
    expect(judge({ roles: [pra] })).toMatchObject({ state: 'granted' });
    expect(judge({ rolesComplete: false })).toMatchObject({ state: 'unknown', obstacles: [] });
    expect(judge({})).toMatchObject({
      state: 'blocked',
      obstacles: [{ what: 'role', names: ['Privileged Role Administrator', 'Global Administrator'] }],
    });
  });
});

describe('whatever is seen', () => {
  const names = [...new Set(PERMISSIONS.flatMap((p) => sufficientFor(p.name)))];
  const anySeen = fc
    .record({
      cloud: fc.constantFrom(...CLOUDS),
      tier: fc.constantFrom(...TIERS),
      granted: fc.uniqueArray(fc.constantFrom(...names)),
      tried: fc.dictionary(
        fc.constantFrom(...FEATURES),
        fc.option(fc.constantFrom(...PROBLEM_KINDS).map(refused)),
      ),
      rolesComplete: fc.boolean(),
      approvalsThrough: fc.option(fc.constantFrom(...names)),
    })
    .map(({ cloud, tier, ...rest }) => {
      const connection = { ...CONTOSO, cloud, tier };
      const consentLink = consentLinkOf(connection, 'https://login.test', 'https://graph.test');
      return seen({ connection, consentLink, ...rest });
    });

  it('nothing works unless the service answered, and everything blocked says by what, who can fix it, and how', () => {
    fc.assert(
      fc.property(anySeen, (s) => {
        for (const f of judgeAccess(s).features) {
          expect(f.state === 'works').toBe(
            FEATURE_NEEDS[f.feature].from === 'now' && s.tried[f.feature] === null,
          );
          expect(f.state === 'blocked').toBe(f.obstacles.length > 0);
          for (const o of f.obstacles) expect([o.who, o.fix].every((said) => said !== '')).toBe(true);
        }
      }),
    );
  });

  it('it fits the contract, and nothing is both missing and surplus', () => {
    fc.assert(
      fc.property(anySeen, (s) => {
        const judged = judgeAccess(s);
        expect(
          access
            .pick({ tier: true, missing: true, surplus: true, features: true, granted: true })
            .safeParse(judged).success,
        ).toBe(true);
        expect(judged.surplus.filter((name) => judged.missing.includes(name))).toEqual([]);
      }),
    );
  });
});
