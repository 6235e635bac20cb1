import { describe, expect, it } from 'vitest';
import { createGatheredReads } from '../gathered-reads.ts';
import { createGroupNameReader } from '../groups/group-names.ts';
import {
  refusedWith,
  scriptedGraph,
  WHO,
  type ScriptedAnswer,
  type ScriptedCall,
} from '../scripted-graph.ts';
import { createRoleDefinitionReader } from './role-definitions.ts';
import { createSettingsGateway } from './settings-gateway.ts';
import { brought } from './test-settings.ts';

const ROLE = '11111111-aaaa-4aaa-8aaa-111111111111';
const GLOBAL = '62e90394-69f5-4237-9190-012177145e10';
const GROUP = '33333333-3333-4333-8333-333333333333';
const DYNAMIC = '44444444-4444-4444-8444-444444444444';
const RULE = { id: 'Unheard_Of', '@odata.type': '#microsoft.graph.newRule', deep: [{ member: null }] };

const policyRow = (roleDefinitionId: string, policyId: string, over: object = {}) => ({
  roleDefinitionId,
  policyId,
  policy: {
    id: policyId,
    rules: [RULE],
    lastModifiedDateTime: null,
    lastModifiedBy: { displayName: null },
    ...over,
  },
});
const ROLES = [policyRow(GLOBAL, 'p-global'), policyRow(ROLE, 'p-custom')];
const DEFINITIONS = [
  { id: GLOBAL, displayName: 'Global Administrator', description: 'Everything', isPrivileged: true },
  { id: ROLE, displayName: 'Shift lead', description: null, isPrivileged: false },
];
const value = (rows: readonly unknown[], more: object = {}): ScriptedAnswer => ({
  body: { value: rows, ...more },
});
const plain = ({ path }: ScriptedCall) => decodeURIComponent(path);

/** A tenant with two roles and no groups, but for what a test answers otherwise. */
function place(other: (path: string, call: ScriptedCall) => ScriptedAnswer | undefined = () => undefined) {
  const scripted = scriptedGraph((call) => {
    if (call.path.endsWith('/$batch')) return undefined;
    const path = plain(call);
    const said = other(path, call);
    if (said) return said;
    if (path.includes("scopeType eq 'DirectoryRole'")) return value(ROLES);
    if (path.includes('/roleDefinitions')) return value(DEFINITIONS);
    return value([]);
  });
  const gathered = createGatheredReads(scripted.graph);
  const names = createGroupNameReader(scripted.graph, gathered);
  const settings = createSettingsGateway(scripted.graph, {
    gathered,
    names,
    definitions: createRoleDefinitionReader(scripted.graph),
  });
  return { ...scripted, settings, all: async () => brought(await settings.readAll(WHO)) };
}

describe('all role settings', () => {
  it('come with the names and the privilege the service gives, rules untouched', async () => {
    const { all, sent } = place();
    const { records, privilegeFrom } = await all();
    expect(privilegeFrom).toBe('service');
    expect(records['entra-roles']).toMatchObject([
      { role: { name: 'Global Administrator', privilege: 'privileged' }, changedAt: null, changedBy: null },
      { role: { name: 'Shift lead', description: '', privilege: 'none' } },
    ]);
    expect(records['entra-roles']?.[1]?.rules).toEqual([RULE]);
    expect(sent).toHaveLength(2);
  });

  it('are told by the bundled table where beta is refused, with the names of v1.0', async () => {
    const { all } = place((path) => (path.startsWith('/beta/') ? refusedWith(403, 'Forbidden') : undefined));
    const { records, privilegeFrom } = await all();
    expect(privilegeFrom).toBe('bundled');
    expect(records['entra-roles']?.map(({ role }) => [role.name, role.privilege])).toEqual([
      ['Global Administrator', 'privileged'],
      ['Shift lead', 'none'],
    ]);
  });

  it('are told by the bundled table where the service does not say', async () => {
    const silent = DEFINITIONS.map(({ id, displayName }) => ({ id, displayName }));
    const { all } = place((path) => (path.includes('/roleDefinitions') ? value(silent) : undefined));
    const { records, privilegeFrom } = await all();
    expect(privilegeFrom).toBe('bundled');
    expect(records['entra-roles']?.[0]?.role.privilege).toBe('privileged');
  });

  it('are asked for in smaller pages where large ones are refused, once and for all', async () => {
    const { all, asked } = place((path) =>
      path.includes('$top=') ? refusedWith(400, 'BadRequest', 'Invalid page size specified') : undefined,
    );
    expect((await all()).coverage[0]).toMatchObject({ state: 'complete' });
    asked.length = 0;
    expect((await all()).records['entra-roles']).toHaveLength(2);
    expect(asked.filter(({ path }) => path.includes('$top='))).toEqual([]);
  });

  it('are partial where a policy came without rules, and keep the others', async () => {
    const { all } = place((path) =>
      path.includes('DirectoryRole')
        ? value([...ROLES, { roleDefinitionId: ROLE, policyId: 'p-empty', policy: null }])
        : undefined,
    );
    const { coverage, records } = await all();
    expect(coverage[0]).toMatchObject({ state: 'partial', reason: { kind: 'unreadable-answer' } });
    expect(records['entra-roles']).toHaveLength(2);
  });

  it('say what it takes where somebody may not read them', async () => {
    const { all } = place((path) =>
      path.includes('DirectoryRole') ? refusedWith(403, 'UnauthorizedAccessException') : undefined,
    );
    const { coverage, records } = await all();
    expect(coverage[0]).toMatchObject({
      state: 'refused',
      reason: { kind: 'role-missing', title: 'Your directory roles do not allow reading role settings.' },
    });
    expect(records['entra-roles']).toBeNull();
    expect(coverage[1]).toMatchObject({ state: 'complete' });
  });

  it('fail as a whole where there is no connection', async () => {
    const { graph } = scriptedGraph(() => ({ reason: 'unreachable', detail: '' }));
    const gathered = createGatheredReads(graph);
    const settings = createSettingsGateway(graph, {
      gathered,
      names: createGroupNameReader(graph, gathered),
      definitions: createRoleDefinitionReader(graph),
    });
    expect(await settings.readAll(WHO)).toMatchObject({ ok: false, problem: { kind: 'offline' } });
  });
});

describe('groups among them', () => {
  const assignable = value([
    { id: GROUP, displayName: 'Change board' },
    { id: DYNAMIC, displayName: 'All staff' },
  ]);
  const both = value([policyRow('Member', 'g-member'), policyRow('owner', 'g-owner')]);

  it('are told by access, and one that PIM does not govern is left out', async () => {
    const { all } = place((path) => {
      if (path.includes('isAssignableToRole')) return assignable;
      if (path.includes(`scopeId eq '${DYNAMIC}'`)) return refusedWith(404, 'ResourceNotFound');
      return path.includes(`scopeId eq '${GROUP}'`) ? both : undefined;
    });
    const { coverage, records, groupSources } = await all();
    expect(coverage[1]).toMatchObject({ state: 'complete' });
    expect(records.groups?.map(({ role, scope, policyId }) => [role.name, scope.id, policyId])).toEqual([
      ['Change board', 'member', 'g-member'],
      ['Change board', 'owner', 'g-owner'],
    ]);
    expect(groupSources).toMatchObject([
      { from: 'own', found: 0 },
      { from: 'role-assignable', found: 2 },
    ]);
  });

  it('say from where they could not be had, and by which permission', async () => {
    const { all } = place((path) =>
      path.includes('isAssignableToRole') ? refusedWith(403, 'Authorization_RequestDenied') : undefined,
    );
    const { coverage, groupSources } = await all();
    expect(groupSources[1]).toMatchObject({
      state: 'refused',
      reason: { kind: 'consent-missing' },
      found: 0,
    });
    expect(groupSources[1]?.reason?.advice).toContain('GroupMember.Read.All');
    expect(coverage[1]).toMatchObject({ state: 'partial' });
  });

  it('are read twenty a batch', async () => {
    const ids = Array.from(
      { length: 41 },
      (_, i) => `33333333-3333-4333-8333-${String(i).padStart(12, '0')}`,
    );
    const { all, sent } = place((path) => {
      if (path.includes('isAssignableToRole')) return value(ids.map((id) => ({ id, displayName: id })));
      return path.includes("scopeType eq 'Group'") ? both : undefined;
    });
    expect((await all()).records.groups).toHaveLength(82);
    const sizes = sent
      .filter(({ path }) => path.endsWith('$batch'))
      .map(({ body }) => (body as { requests: unknown[] }).requests.length);
    expect(sizes).toEqual([4, 20, 20, 1]);
  });
});
