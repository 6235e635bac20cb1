import { describe, expect, it } from 'vitest';
import { durationMs } from '../clock/duration.ts';
import { tenantClock } from '../clock/tenant-clock.ts';
import { switchesFrom } from '../switches.ts';
import { mayDecide } from '../world/approvals/approvers.ts';
import { readAccessRole } from '../world/groups/group-access.ts';
import { eligibilityFor } from '../world/grants-in-force.ts';
import { ownersOf } from '../world/group-members.ts';
import { ruleOf } from '../world/policies/policy.ts';
import type { Contoso } from './contoso.ts';
import { contoso } from './contoso.ts';
import type { TenantSize } from './sizes.ts';

const build = (size: TenantSize, seed = 1): Contoso =>
  contoso({
    seed,
    size,
    clock: tenantClock(() => Date.parse('2026-09-06T08:00:00Z')),
    switches: switchesFrom(),
  });

const marenIn = ({ personas }: Contoso): string => personas[0]?.oid ?? '';

describe('Contoso', () => {
  it('is the same for the same seed, and another for another', () => {
    const ids = ({ world, personas, clientId }: Contoso): unknown => [
      clientId,
      personas,
      world.organization,
      world.assignments.all(),
      world.eligibilities.all(),
      [...world.requests.values()],
      [...world.policies.values()],
      world.directory.all('group'),
      world.planes.groups.assignments.all(),
      world.planes.groups.eligibilities.all(),
      [...world.planes.groups.policies.values()],
    ];
    expect(ids(build('M'))).toEqual(ids(build('M')));
    expect(marenIn(build('S', 2))).not.toBe(marenIn(build('S')));
  });

  it('has the sizes it promises, and nobody holds a role twice', () => {
    const small = build('S');
    expect(small.world.eligibilities.ofPrincipal(marenIn(small))).toHaveLength(13);
    const medium = build('M');
    expect(medium.world.eligibilities.ofPrincipal(marenIn(medium))).toHaveLength(30);
    const large = build('L');
    const all = large.world.assignments.all();
    expect(all.length - small.world.assignments.all().length).toBe(10_000);
    expect(
      new Set(all.map((one) => [one.principalId, one.roleDefinitionId, one.directoryScopeId].join())).size,
    ).toBe(all.length);
  });

  it('ends Maren’s Helpdesk eligibility in nine days', () => {
    const { world } = build('S');
    const before = world.eligibilities.all().length;
    world.clock.advance(9 * 86_400_000 - 1);
    expect(world.eligibilities.all()).toHaveLength(before);
    world.clock.advance(1);
    expect(world.eligibilities.all()).toHaveLength(before - 1);
  });

  it('knows 146 roles, each with a policy', () => {
    const { world } = build('S');
    expect(world.roles.size).toBe(146);
    const other = [...world.roles.values()].flatMap(({ id, displayName }) => {
      const rules = world.policies.get(id)?.rules.length;
      return rules === 17 ? [] : [[displayName, rules]];
    });
    // One has a rule of a type nobody knows, one was saved in the portal.
    expect(other).toEqual([
      ['Viva Glint Tenant Administrator', 18],
      ['Yammer Administrator', 19],
    ]);
  });

  it('has groups that PIM governs, some it could, and some it cannot', () => {
    const { world, personas } = build('S');
    const { groups } = world.planes;
    const named = (id: string) => world.directory.get(id)?.displayName;
    const maren = groups.eligibilities.ofPrincipal(personas[0]?.oid ?? '');
    expect(
      maren.map(({ roleDefinitionId }) => {
        const { groupId, accessId } = readAccessRole(roleDefinitionId);
        return `${accessId} of ${named(groupId) ?? ''}`;
      }),
    ).toEqual([
      'member of sg-pim-mailbox-forensics',
      'member of sg-pim-sap-emergency',
      'owner of sg-pim-till-support',
      'member of sg-pim-identity-operators',
    ]);
    const kinds = world.directory.all('group').map(({ id, onboardedAt }) => ({
      governed: onboardedAt !== null,
      settings: ['member', 'owner'].filter((access) => groups.policies.has(`${id}_${access}`)).length,
    }));
    expect(kinds.filter(({ governed, settings }) => governed && settings === 2).length).toBeGreaterThan(3);
    expect(kinds.filter(({ governed, settings }) => !governed && settings === 2).length).toBeGreaterThan(2);
    // By rule, from on premises, and for mail alone.
    expect(kinds.filter(({ settings }) => settings === 0)).toHaveLength(3);
    // Nothing of a governed group is left outside of the grants.
    const governed = world.directory.all('group').filter(({ onboardedAt }) => onboardedAt !== null);
    expect(governed.flatMap(({ memberIds, ownerIds }) => [...memberIds, ...ownerIds])).toEqual([]);
  });

  it('has a varied set of role settings, none of which asks for MFA and a context at once', () => {
    const { world } = build('S');
    const named = (name: string) => {
      const role = [...world.roles.values()].find(({ displayName }) => displayName === name);
      const policy = world.policies.get(role?.id ?? '');
      if (!policy) throw new Error(`no ${name}`);
      return {
        maximum: ruleOf(policy, 'Expiration_EndUser_Assignment')?.maximumDuration,
        enabled: ruleOf(policy, 'Enablement_EndUser_Assignment')?.enabledRules,
        context: ruleOf(policy, 'AuthenticationContext_EndUser_Assignment')?.claimValue,
        approval: ruleOf(policy, 'Approval_EndUser_Assignment')?.setting.isApprovalRequired,
      };
    };
    expect(named('Global Reader')).toEqual({
      maximum: 'PT30M',
      enabled: ['Justification'],
      context: null,
      approval: false,
    });
    expect(named('Application Administrator')).toEqual({
      maximum: 'PT1H45M',
      enabled: ['MultiFactorAuthentication', 'Justification', 'Ticketing'],
      context: null,
      approval: true,
    });
    for (const { displayName } of world.roles.values()) {
      const { enabled, context } = named(displayName);
      expect(context !== null && enabled?.includes('MultiFactorAuthentication')).toBe(false);
    }
    expect(named('Privileged Role Administrator')).toMatchObject({ context: 'c1', approval: true });
  });

  it('lets Maren’s past be read, and none of it be in force', () => {
    const { world, personas } = build('S');
    const maren = personas[0]?.oid ?? '';
    const own = [...world.requests.values()].filter((one) => one.principalId === maren);
    const past = own.filter(({ action }) => action === 'selfActivate');
    expect(past.length).toBeGreaterThanOrEqual(8);
    for (const { createdAt, schedule, id } of past) {
      const length = durationMs(schedule?.expiration.duration ?? '') ?? 0;
      expect(length).toBeGreaterThan(0);
      expect(Math.max(createdAt, schedule?.start ?? 0) + length).toBeLessThan(world.clock.now());
      expect(world.assignments.get(id)).toBeUndefined();
    }
    expect(own.every(({ waitingFor }) => waitingFor === null)).toBe(true);
    const ended = own.filter(({ side, schedule }) => {
      const end = schedule?.expiration.end ?? Infinity;
      return side === 'eligibility' && end < world.clock.now();
    });
    expect(ended.map(({ status, action }) => [status, action])).toEqual([
      ['Provisioned', 'adminAssign'],
      ['Provisioned', 'adminAssign'],
    ]);
    expect(ended.every(({ id }) => world.eligibilities.get(id) === undefined)).toBe(true);
  });

  it('in size M has exactly 25 requests wait for Leila, some of them for Ruben too, all eligible', () => {
    const { world, personas } = build('M');
    world.clock.settle();
    const waiting = [...world.requests.values()].filter(({ waitingFor }) => waitingFor === 'approval');
    const oid = (name: string): string => personas.find(({ upn }) => upn.startsWith(name))?.oid ?? '';
    const of = (name: string) => waiting.filter((request) => mayDecide(world, oid(name), request));
    expect([waiting.length, of('leila').length]).toEqual([25, 25]);
    expect(of('ruben').length).toBeGreaterThan(3);
    expect(of('ruben').length).toBeLessThan(15);
    const now = world.clock.now();
    const ages = waiting.map(({ createdAt }) => now - createdAt);
    expect(new Set(ages).size).toBe(25);
    expect(Math.max(...ages)).toBeLessThanOrEqual(23 * 3_600_000);
    expect(Math.max(...ages) - Math.min(...ages)).toBeGreaterThan(20 * 3_600_000);
    for (const request of waiting) {
      expect(request.status).toBe('PendingApproval');
      expect(eligibilityFor(world, request)).toBeDefined();
      const policy = world.policies.get(request.roleDefinitionId);
      const most = policy && ruleOf(policy, 'Expiration_EndUser_Assignment')?.maximumDuration;
      const length = durationMs(request.schedule?.expiration.duration ?? '') ?? Infinity;
      expect(length).toBeLessThanOrEqual(durationMs(most ?? '') ?? 0);
    }
    expect(new Set(waiting.map(({ principalId }) => principalId)).size).toBe(25);
    expect(waiting.some(({ schedule }) => (schedule?.start ?? 0) > now)).toBe(true);
    world.clock.advance(24 * 3_600_000);
    expect([...world.requests.values()].filter(({ waitingFor }) => waitingFor === 'approval')).toEqual([]);
  });

  it.each([
    ['M', 40, 8],
    ['L', 400, 60],
  ] as const)(
    'in size %s has %i groups more, and %i requests to be let in wait for Tomasz',
    (size, count, wait) => {
      const { world, personas } = build(size);
      const again = build(size).world.directory.all('group');
      const all = world.directory.all('group');
      expect(again.map(({ id }) => id)).toEqual(all.map(({ id }) => id));
      const more = all.filter(({ displayName }) => displayName.startsWith('pag-'));
      expect(new Set(more.map(({ displayName }) => displayName)).size).toBe(count);
      const { groups } = world.planes;
      const waiting = [...groups.requests.values()].filter(({ waitingFor }) => waitingFor === 'approval');
      expect(waiting).toHaveLength(wait);
      const oid = (name: string): string => personas.find(({ upn }) => upn.startsWith(name))?.oid ?? '';
      expect(waiting.every((request) => mayDecide(groups, oid('tomasz'), request))).toBe(true);
      expect(waiting.some((request) => mayDecide(groups, oid('leila'), request))).toBe(false);
      expect(waiting.every((request) => eligibilityFor(groups, request) !== undefined)).toBe(true);
      const kinds = (
        table: typeof groups.eligibilities | typeof groups.assignments,
      ): (string | undefined)[] =>
        table.all().map(({ principalId }) => world.directory.get(principalId)?.kind);
      expect(kinds(groups.assignments)).toContain('group');
      expect(kinds(groups.eligibilities)).toContain('group');
      for (const { id } of more) expect(ownersOf(world, id)).toHaveLength(1);
      const shapes = more.map(({ id }) => JSON.stringify(groups.policies.get(`${id}_member`)?.rules));
      expect(new Set(shapes).size).toBeGreaterThan(3);
      expect(groups.eligibilities.ofPrincipal(oid('maren'))).toHaveLength(4);
    },
  );

  it.each([
    ['M', 25, 8],
    ['L', 200, 60],
  ] as const)('in size %s whoever waits has asked before, as they are used to', (size, roles, groups) => {
    const { world } = build(size);
    for (const [plane, people] of [
      [world, roles],
      [world.planes.groups, groups],
    ] as const) {
      const waiting = [...plane.requests.values()].filter(({ waitingFor }) => waitingFor === 'approval');
      const past = [...plane.requests.values()].filter(
        ({ id, approval, waitingFor }) => approval && waitingFor === null && !plane.assignments.get(id),
      );
      const byPerson = waiting.map((request) => ({
        request,
        before: past.filter(({ principalId }) => principalId === request.principalId),
      }));
      expect(byPerson.filter(({ before }) => before.length >= 2).length).toBe(people);
      const outcomes = new Set(past.map(({ status }) => status));
      expect([...outcomes].sort()).toEqual(['Canceled', 'Denied', 'Failed', 'Provisioned']);
      const day = (ms: number): boolean => new Date(ms).getUTCHours() >= 7 && new Date(ms).getUTCHours() < 18;
      const regular = byPerson.filter(({ before }) => before.every(({ createdAt }) => day(createdAt)));
      expect(regular.length).toBeGreaterThan(people / 2);
      expect(regular.length).toBeLessThan(people);
      const repeats = byPerson.filter(({ request, before }) =>
        before.some(({ justification }) => justification === request.justification),
      );
      expect(repeats.length).toBeGreaterThan(0);
      const now = world.clock.now();
      for (const { approval, principalId, schedule, completedAt } of past) {
        expect(approval?.decision?.by).not.toBe(principalId);
        const length = durationMs(schedule?.expiration.duration ?? '') ?? Infinity;
        expect((completedAt ?? now) + length).toBeLessThan(now);
      }
    }
  });

  it.each([
    ['M', 3],
    ['L', 8],
  ] as const)(
    'in size %s has %i custom roles, each with a setting and people who may activate it',
    (size, count) => {
      const { world } = build(size);
      const custom = [...world.roles.values()].filter(({ isBuiltIn }) => !isBuiltIn);
      expect(custom).toHaveLength(count);
      for (const { id } of custom) {
        expect(world.policies.get(id)?.rules).toHaveLength(17);
        expect(world.eligibilities.ofRole(id)).toHaveLength(3);
      }
    },
  );

  it('in size L has 200 requests wait for somebody, all eligible, and 130 role settings of its own', () => {
    const { world } = build('L');
    world.clock.settle();
    const waiting = [...world.requests.values()].filter(({ waitingFor }) => waitingFor === 'approval');
    expect(waiting).toHaveLength(200);
    expect(waiting.every((request) => eligibilityFor(world, request) !== undefined)).toBe(true);
    const oldest = Math.min(...waiting.map(({ createdAt }) => createdAt));
    expect(world.clock.now() - oldest).toBeLessThan(23 * 3_600_000);
    const touched = [...world.policies.values()].filter(({ lastModifiedAt }) => lastModifiedAt !== null);
    expect(touched).toHaveLength(130);
    const shapes = new Set(touched.map(({ rules }) => JSON.stringify(rules.slice(10, 14))));
    expect(shapes.size).toBeGreaterThan(40);
  });
});
