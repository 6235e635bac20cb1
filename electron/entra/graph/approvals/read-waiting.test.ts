import { describe, expect, it } from 'vitest';
import { before, DAY, HOUR, NOW } from '../rows/test-rows.ts';
import { refusedWith, WHO, type ScriptedCall } from '../scripted-graph.ts';
import {
  approvalsOver,
  brought,
  FORENSICS,
  groupRow,
  isList,
  isListOfGroups,
  isListOfRoles,
  listing,
  roleRow,
  RUBEN,
} from './test-approvals.ts';

const batches = (sent: readonly ScriptedCall[]) => sent.filter(({ path }) => path.endsWith('/$batch'));

describe('what waits for a decision', () => {
  it('is told of both planes with who asks for what, for how long and until when, in one call', async () => {
    const { approvals, asked, sent } = listing([roleRow()]);
    const { coverage, rows } = brought(await approvals.readWaiting(WHO));
    expect(coverage).toEqual([
      { plane: 'entra-roles', state: 'complete', reason: null },
      { plane: 'groups', state: 'complete', reason: null },
    ]);
    expect(rows).toEqual({
      'entra-roles': [
        {
          requestId: 'request-1',
          role: expect.objectContaining({ name: 'Exchange Administrator' }) as object,
          scope: { id: '/', kind: 'tenant', name: null },
          requestor: { id: RUBEN, name: 'Ruben Castellane', upn: 'ruben@contoso.com' },
          own: false,
          justification: 'Move the mail connector',
          ticket: null,
          duration: 'PT2H',
          startsAt: null,
          createdAt: NOW - HOUR,
          decideBy: NOW - HOUR + DAY,
          asks: null,
        },
      ],
      groups: [],
    });
    expect(sent).toHaveLength(1);
    for (const { path } of asked.filter(isList)) {
      expect(decodeURIComponent(path)).toContain("?$filter=status eq 'PendingApproval'&$expand=");
      expect(path).toContain('principal&$top=999');
    }
  });

  it('has the group in place of the role, and as what one would be in it as the scope', async () => {
    const { approvals } = listing([], [groupRow({ accessId: 'Owner' })]);
    expect(brought(await approvals.readWaiting(WHO)).rows.groups).toMatchObject([
      {
        requestId: 'request-2',
        role: { definitionId: FORENSICS, name: 'sg-pim-mailbox-forensics', description: 'Reads mailboxes' },
        scope: { id: 'owner', kind: 'membership', name: null },
        requestor: { id: RUBEN },
      },
    ]);
  });

  it('names one’s own as that', async () => {
    const { approvals } = listing([roleRow({ principalId: WHO.objectId }), roleRow()]);
    const { rows } = brought(await approvals.readWaiting(WHO));
    expect(rows['entra-roles']?.map((w) => w.own)).toEqual([true, false]);
  });

  it('leaves out what does not wait, though the service lists it', async () => {
    const { approvals } = listing([roleRow({ status: 'Provisioned' })], [groupRow({ status: 'Denied' })]);
    const { rows } = brought(await approvals.readWaiting(WHO));
    expect(rows).toEqual({ 'entra-roles': [], groups: [] });
  });

  it('is partial where a row cannot be told, on its own plane alone', async () => {
    const { approvals } = listing([roleRow()], [groupRow(), groupRow({ accessId: 'guest' })]);
    expect(brought(await approvals.readWaiting(WHO))).toMatchObject({
      coverage: [{ state: 'complete' }, { state: 'partial' }],
      rows: { 'entra-roles': [{}], groups: [{ requestId: 'request-2' }] },
    });
  });

  it('is never empty on a plane that could not be read, and the other stands', async () => {
    const { approvals } = approvalsOver((call) => {
      if (isListOfRoles(call)) return { body: { value: [roleRow()] } };
      return isListOfGroups(call)
        ? refusedWith(403, 'PermissionScopeNotGranted', 'missing A.Read.B')
        : undefined;
    });
    expect(brought(await approvals.readWaiting(WHO))).toMatchObject({
      coverage: [{ state: 'complete' }, { state: 'refused', reason: { kind: 'consent-missing' } }],
      rows: { 'entra-roles': [{ requestId: 'request-1' }], groups: null },
    });
  });

  it('fails where nothing could be asked', async () => {
    const { approvals } = approvalsOver(() => ({ reason: 'unreachable', detail: '' }));
    expect(await approvals.readWaiting(WHO)).toMatchObject({ ok: false, problem: { kind: 'offline' } });
  });
});

describe('names that did not come along', () => {
  const nameless = [
    roleRow({ principal: null }),
    roleRow({ id: 'request-3', principal: { displayName: null } }),
  ];

  it('are looked up all at once, and not again with the next reading', async () => {
    const { approvals, asked } = approvalsOver((call) => {
      if (isListOfRoles(call)) return { body: { value: nameless } };
      if (!call.path.endsWith('getByIds')) return undefined;
      return { body: { value: [{ id: RUBEN, displayName: 'Ruben', userPrincipalName: 'r@contoso.com' }] } };
    });
    for (let i = 0; i < 2; i += 1) {
      const { rows } = brought(await approvals.readWaiting(WHO));
      expect(rows['entra-roles']?.map((w) => w.requestor.name)).toEqual(['Ruben', 'Ruben']);
    }
    const lookups = asked.filter((c) => c.path.endsWith('getByIds'));
    expect(lookups.map((c) => c.body)).toEqual([{ ids: [RUBEN], types: ['user'] }]);
  });

  it('are done without where they may not be read, and that is not asked every minute', async () => {
    const { approvals, asked } = approvalsOver((call) => {
      if (isListOfRoles(call)) return { body: { value: nameless } };
      return call.path.endsWith('getByIds') ? refusedWith(403, 'Authorization_RequestDenied') : undefined;
    });
    await approvals.readWaiting(WHO);
    const { rows, coverage } = brought(await approvals.readWaiting(WHO));
    expect(rows['entra-roles']?.[0]?.requestor).toEqual({ id: RUBEN, name: null, upn: null });
    expect(coverage[0]?.state).toBe('complete');
    expect(asked.filter((c) => c.path.endsWith('getByIds'))).toHaveLength(1);
  });
});

describe('a group that is not known yet', () => {
  const PRIVILEGED = { displayName: 'Exchange Administrator', isPrivileged: true };
  const place = () =>
    approvalsOver((call) => {
      if (isListOfGroups(call)) return { body: { value: [groupRow({ group: null })] } };
      if (call.path.includes(`/groups/${FORENSICS}`))
        return { body: { id: FORENSICS, displayName: 'Forensics', description: 'Reads' } };
      if (call.path.includes('roleEligibilityScheduleInstances')) return { body: { value: [] } };
      if (call.path.includes('roleAssignmentScheduleInstances'))
        return {
          body: {
            value: [
              {
                id: 'i',
                roleDefinitionId: '29232cdf-9323-42fd-ade2-1d097af3e4de',
                directoryScopeId: '/',
                roleDefinition: PRIVILEGED,
              },
            ],
          },
        };
      return isList(call) ? { body: { value: [] } } : undefined;
    });

  it('is asked about in one second batch: its name, its policy, the roles it leads to', async () => {
    const { approvals, sent } = place();
    const { rows } = brought(await approvals.readWaiting(WHO));
    expect(rows.groups).toMatchObject([{ role: { name: 'Forensics', privilege: 'privileged' } }]);
    expect(batches(sent)).toHaveLength(2);
    expect(sent).toHaveLength(2);
  });

  it('is known the next time', async () => {
    const { approvals, sent } = place();
    await approvals.readWaiting(WHO);
    sent.length = 0;
    const { rows } = brought(await approvals.readWaiting(WHO));
    expect(rows.groups?.[0]?.role.name).toBe('Forensics');
    // What failed (its policy, which this service does not have) is known to be refused as well.
    expect(sent).toHaveLength(1);
  });
});

describe('large pages', () => {
  const place = (refusal = refusedWith(400, 'BadRequest', 'Invalid page size')) =>
    approvalsOver((call) => {
      if (!isList(call)) return undefined;
      return call.path.includes('$top=') && isListOfRoles(call) ? refusal : { body: { value: [] } };
    });

  it('are asked for once where the service refuses them, and no more', async () => {
    const { approvals, sent, asked } = place();
    expect(brought(await approvals.readWaiting(WHO)).coverage).toMatchObject([
      { state: 'complete' },
      { state: 'complete' },
    ]);
    expect(sent).toHaveLength(2);
    sent.length = asked.length = 0;
    await approvals.readWaiting(WHO);
    expect(sent).toHaveLength(1);
    expect(asked.filter(isListOfRoles).some(({ path }) => path.includes('$top'))).toBe(false);
    expect(asked.filter(isListOfGroups).every(({ path }) => path.includes('$top'))).toBe(true);
  });

  it.each([
    [400, 'AadPremiumLicenseRequired', 'licence-missing'],
    [400, 'PermissionScopeNotGranted', 'consent-missing'],
    [403, 'Authentication_RequestFromUnsupportedUserRole', 'role-missing'],
    [429, '', 'throttled'],
  ])('are not what %i %s is about', async (status, code, kind) => {
    const { approvals, sent } = place(refusedWith(status, code));
    const { coverage } = brought(await approvals.readWaiting(WHO));
    expect(coverage[0]?.reason?.kind).toBe(kind);
    expect(sent).toHaveLength(1);
  });
});

it('reads further pages of both planes', async () => {
  const more = (call: ScriptedCall, row: object) => ({
    body: call.path.includes('skiptoken')
      ? { value: [row] }
      : {
          value: [row],
          '@odata.nextLink': `https://graph.example${call.path}&$skiptoken=2`,
        },
  });
  const { approvals, sent } = approvalsOver((call) => {
    if (isListOfRoles(call)) return more(call, roleRow({ createdDateTime: before(2 * HOUR) }));
    return isListOfGroups(call) ? more(call, groupRow()) : undefined;
  });
  const { rows, coverage } = brought(await approvals.readWaiting(WHO));
  expect([rows['entra-roles']?.length, rows.groups?.length]).toEqual([2, 2]);
  expect(coverage.map(({ state }) => state)).toEqual(['complete', 'complete']);
  expect(sent.filter(({ path }) => path.includes('skiptoken'))).toHaveLength(2);
});
