import { describe, expect, it } from 'vitest';
import type { Identity } from '../../../console/ports.ts';
import { createGatheredReads } from '../gathered-reads.ts';
import { refusedWith, scriptedGraph, WHO, type ScriptedAnswer } from '../scripted-graph.ts';
import { createApproverDirectory } from './approver-directory.ts';

const id = (n: number) => `55555555-5555-4555-8555-${String(n).padStart(12, '0')}`;
const USER = '#microsoft.graph.user';
const value = (rows: readonly unknown[], more: object = {}): ScriptedAnswer => ({
  body: { value: rows, ...more },
});
const person = (n: number, over: object = {}) => ({
  '@odata.type': USER,
  id: id(n),
  displayName: `Person ${n}`,
  userPrincipalName: `p${n}@contoso.com`,
  accountEnabled: true,
  userType: 'Member',
  ...over,
});
const group = (n: number, over: object) => ({
  id: id(n),
  displayName: `Group ${n}`,
  groupTypes: [],
  ...over,
});

function place(answer: (path: string) => ScriptedAnswer | undefined) {
  const scripted = scriptedGraph(({ path }) => {
    if (path.endsWith('/$batch')) return undefined;
    return answer(decodeURIComponent(path)) ?? value([]);
  });
  return {
    ...scripted,
    directory: createApproverDirectory(scripted.graph, createGatheredReads(scripted.graph)),
  };
}
const who: Identity = WHO;

describe('finding who could decide', () => {
  it('asks for people and groups in one round trip, and tells the groups apart', async () => {
    const { directory, sent } = place((path) => {
      if (path.startsWith('/v1.0/users')) return value([person(1, { displayName: 'Group lead' })]);
      return value([
        group(2, { securityEnabled: true, mailEnabled: true }),
        group(3, { securityEnabled: false, mailEnabled: true, groupTypes: ['Unified'] }),
        group(4, { securityEnabled: false, mailEnabled: true }),
      ]);
    });
    const found = await directory.find(who, ' gro ');
    expect(sent).toHaveLength(1);
    expect(found).toMatchObject({
      ok: true,
      value: {
        more: false,
        found: [
          { name: 'Group 2', kind: 'group', groupKind: 'security' },
          { name: 'Group 3', groupKind: 'microsoft-365' },
          { name: 'Group 4', groupKind: 'distribution' },
          {
            name: 'Group lead',
            kind: 'user',
            upn: 'p1@contoso.com',
            enabled: true,
            guest: false,
            groupKind: null,
          },
        ],
      },
    });
  });

  it('doubles what would end the text, and asks for nothing where nothing was typed', async () => {
    const { directory, asked } = place(() => undefined);
    await directory.find(who, "O'Neil' or true or '&$top=1");
    const [people] = asked.map(({ path }) => path);
    expect(decodeURIComponent(people ?? '')).toContain(
      "startswith(displayName,'O''Neil'' or true or ''&$top=1')",
    );
    expect(people?.match(/\$top=/g)).toHaveLength(1);
    asked.length = 0;
    expect(await directory.find(who, '  ')).toEqual({ ok: true, value: { found: [], more: false } });
    expect(asked).toEqual([]);
  });

  it('gives at most 25, and says that there are more', async () => {
    const people = Array.from({ length: 25 }, (_, i) => person(i));
    const { directory } = place((path) =>
      path.startsWith('/v1.0/users') ? value(people) : value([group(99, { securityEnabled: true })]),
    );
    const found = await directory.find(who, 'p');
    expect(found.ok && found.value.found).toHaveLength(25);
    expect(found).toMatchObject({ value: { more: true } });
  });

  it('gives the people where groups may not be read, and does not say that these are all', async () => {
    const { directory } = place((path) =>
      path.startsWith('/v1.0/users') ? value([person(1)]) : refusedWith(403, 'Authorization_RequestDenied'),
    );
    expect(await directory.find(who, 'p')).toMatchObject({
      ok: true,
      value: { found: [{ name: 'Person 1' }], more: true },
    });
  });

  it('fails where neither may be read', async () => {
    const { directory } = place(() => refusedWith(403, 'Authorization_RequestDenied'));
    expect(await directory.find(who, 'p')).toMatchObject({ ok: false, problem: { kind: 'consent-missing' } });
  });
});

describe('who stands behind an approver', () => {
  it('is told of each in the order given, in one round trip', async () => {
    const members = [
      person(1),
      person(2, { accountEnabled: false }),
      person(3, { userType: 'Guest' }),
      { '@odata.type': '#microsoft.graph.group', id: id(4) },
    ];
    const { directory, sent } = place((path) => {
      if (path.includes('/transitiveMembers')) return value(members);
      if (path.includes('/groups/')) return { body: group(7, { securityEnabled: true }) };
      return path.includes(id(9)) ? refusedWith(404, 'Request_ResourceNotFound') : { body: person(8) };
    });
    const facts = await directory.facts(who, [
      { kind: 'group', id: id(7) },
      { kind: 'user', id: id(9) },
      { kind: 'user', id: id(8) },
      { kind: 'user', id: 'me/../groups' },
    ]);
    expect(sent).toHaveLength(1);
    expect(facts).toMatchObject([
      {
        name: 'Group 7',
        state: 'read',
        groupKind: 'security',
        people: [
          { id: id(1), enabled: true, guest: false },
          { id: id(2), enabled: false },
          { id: id(3), guest: true },
        ],
      },
      { id: id(9), state: 'gone', people: [] },
      { state: 'read', name: 'Person 8', people: [{ id: id(8) }], groupKind: null },
      { state: 'gone', reason: null },
    ]);
    expect(facts[0]?.people).toHaveLength(3);
  });

  it('is never whole where members may not be read or came in part', async () => {
    const { directory } = place((path) => {
      if (path.includes(`${id(1)}/transitiveMembers`)) return refusedWith(403, 'Authorization_RequestDenied');
      if (path.includes(`${id(2)}/transitiveMembers`)) return value([person(3), { nobody: true }]);
      return { body: group(1, { securityEnabled: true }) };
    });
    const facts = await directory.facts(who, [
      { kind: 'group', id: id(1) },
      { kind: 'group', id: id(2) },
    ]);
    expect(facts).toMatchObject([
      { state: 'refused', reason: { kind: 'consent-missing' }, people: [] },
      { state: 'partial', people: [{ id: id(3) }] },
    ]);
  });
});

describe('who decides where nobody is named', () => {
  const held = (n: number, over: object = {}) => ({
    id: `a${n}`,
    roleDefinitionId: '62e90394-69f5-4237-9190-012177145e10',
    directoryScopeId: '/',
    principalId: id(n),
    principal: { '@odata.type': USER },
    assignmentType: 'Assigned',
    ...over,
  });

  it('are the people who hold one of the two roles everywhere now, through groups too', async () => {
    const { directory, sent } = place((path) => {
      if (path.includes('roleAssignmentScheduleInstances'))
        return value([
          held(1),
          held(2, { assignmentType: 'Activated' }),
          held(3, { directoryScopeId: '/administrativeUnits/x' }),
          held(4, { principal: { '@odata.type': '#microsoft.graph.servicePrincipal' } }),
          held(5, { principal: { '@odata.type': '#microsoft.graph.group' } }),
        ]);
      if (path.includes('/transitiveMembers')) return value([person(6), person(1)]);
      return { body: person(path.includes(id(1)) ? 1 : 2) };
    });
    const { people, state } = await directory.defaults(who);
    expect(state).toBe('read');
    expect(people.map((one) => one.id).sort()).toEqual([id(1), id(2), id(6)]);
    expect(sent).toHaveLength(2);
  });

  it('are not all told where one of them could not be read', async () => {
    const { directory } = place((path) =>
      path.includes('roleAssignmentScheduleInstances') ? value([held(1)]) : refusedWith(503, ''),
    );
    expect(await directory.defaults(who)).toMatchObject({ state: 'partial', people: [] });
  });

  it('take a directory role to be read', async () => {
    const { directory } = place(() => refusedWith(403, 'Authentication_RequestFromUnsupportedUserRole'));
    expect(await directory.defaults(who)).toMatchObject({
      state: 'refused',
      reason: { kind: 'role-missing' },
    });
  });
});
