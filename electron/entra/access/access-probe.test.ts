import { describe, expect, it } from 'vitest';
import { fail, ok } from '../../../shared/contract/result.ts';
import type { AccessToken } from '../../console/ports.ts';
import { refusedWith, scriptedGraph, tokenFor, WHO, type ScriptedAnswer } from '../graph/scripted-graph.ts';
import { createAccessProbe } from './access-probe.ts';

const APPROVAL_REFUSED = refusedWith(
  403,
  '',
  'Valid permissions not present. User needs one of the following permissions for this action : PrivilegedAccess.ReadWrite.AzureAD,PrivilegedAccess.Read.AzureAD',
);
const SCHEDULES = 'RoleAssignmentSchedule.ReadWrite.Directory';
const PRIVILEGED = 'PrivilegedAccess.ReadWrite.AzureAD';

/** Looks with a token that carries `granted`; `answers` by a part of the path, everything else is an empty list. */
async function look(granted: readonly string[], answers: Record<string, ScriptedAnswer> = {}) {
  const script = scriptedGraph(({ path }) => {
    if (path.endsWith('/$batch')) return undefined;
    const found = Object.entries(answers).find(([part]) => path.includes(part))?.[1];
    if (found) return found;
    return path.startsWith('/beta') ? { status: 404, body: {} } : { body: { value: [] } };
  });
  const tokens: boolean[] = [];
  const token: AccessToken = { ...tokenFor(WHO, 'fresh one'), granted };
  const auth = {
    token: (_who: typeof WHO, { fresh = false } = {}) => {
      tokens.push(fresh);
      return Promise.resolve(ok(token));
    },
  };
  const reading = await createAccessProbe(script.graph, auth).look(WHO);
  if (!reading.ok) throw new Error(reading.problem.title);
  return { reading: reading.value, tokens, sent: script.sent };
}

describe('the consent doctor’s look', () => {
  it('takes one fresh token, one batch and one read, and changes nothing', async () => {
    const { reading, tokens, sent } = await look(['User.Read', SCHEDULES]);
    expect(tokens).toEqual([true]);
    expect(sent.map(({ method, path }) => [method, path])).toEqual([
      ['POST', '/v1.0/$batch'],
      ['GET', '/beta/roleManagement/directory/roleAssignmentApprovals/00000000-0000-0000-0000-000000000000'],
    ]);
    const { requests } = sent[0]?.body as { requests: { method: string }[] };
    expect(new Set(requests.map(({ method }) => method))).toEqual(new Set(['GET']));
    expect(new Set(sent.map(({ token }) => token))).toEqual(new Set(['fresh one']));
    expect(reading).toEqual({
      granted: ['User.Read', SCHEDULES],
      tried: {
        'own-roles': null,
        'role-rules': null,
        approvals: null,
        groups: null,
        'scope-names': null,
        assignments: null,
      },
      approvalsThrough: SCHEDULES,
    });
  });

  it('says of each feature what it was refused with', async () => {
    const { reading } = await look(['User.Read'], {
      administrativeUnits: refusedWith(403, 'Authorization_RequestDenied', 'Insufficient privileges'),
      roleManagementPolicyAssignments: refusedWith(
        403,
        'PermissionScopeNotGranted',
        'Authorization failed due to missing permission scope RoleManagementPolicy.Read.Directory.',
      ),
      roleEligibilityScheduleInstances: refusedWith(400, 'AadPremiumLicenseRequired'),
    });
    expect(reading.tried).toMatchObject({
      'own-roles': { kind: 'licence-missing' },
      'role-rules': { kind: 'consent-missing' },
      'scope-names': { kind: 'consent-missing', code: 'Authorization_RequestDenied' },
      approvals: null,
    });
    expect('activate' in reading.tried).toBe(false);
  });

  it.each(['eligibilityScheduleInstances', 'assignmentScheduleRequests'])(
    'says that groups are refused where one of their lists is (%s), and nothing else with them',
    async (set) => {
      const missing = 'PrivilegedAssignmentSchedule.ReadWrite.AzureADGroup';
      const message = `Authorization failed due to missing permission scope ${missing}.`;
      const { reading } = await look([SCHEDULES], {
        [`/privilegedAccess/group/${set}`]: refusedWith(403, 'PermissionScopeNotGranted', message),
      });
      expect(reading.tried.groups).toMatchObject({
        kind: 'consent-missing',
        advice: expect.stringContaining(missing) as string,
      });
      expect(reading.tried['own-roles']).toBeNull();
      expect(reading.tried.approvals).toBeNull();
    },
  );

  it('says that the assignments of everybody are refused where one side of them is, and one’s own are not', async () => {
    const { reading } = await look([SCHEDULES, 'RoleEligibilitySchedule.Read.Directory'], {
      '/roleAssignmentScheduleInstances?': refusedWith(403, 'UnauthorizedAccessException', 'Not allowed.'),
    });
    expect(reading.tried.assignments).not.toBeNull();
    expect(reading.tried['own-roles']).toBeNull();
  });

  it('names the other permission where that is what the token has', async () => {
    expect((await look([PRIVILEGED])).reading.approvalsThrough).toBe(PRIVILEGED);
  });

  it('names both where either may have done it', async () => {
    expect((await look([SCHEDULES, PRIVILEGED])).reading.approvalsThrough).toBe(
      `${SCHEDULES} or ${PRIVILEGED}`,
    );
  });

  it('says that deciding is refused where this tenant wants the other permission', async () => {
    const { reading } = await look([SCHEDULES], { roleAssignmentApprovals: APPROVAL_REFUSED });
    expect(reading.approvalsThrough).toBeNull();
    expect(reading.tried.approvals).toBeNull();
    expect(reading.tried.decide).toMatchObject({
      kind: 'consent-missing',
      advice: expect.stringContaining(PRIVILEGED) as string,
    });
  });

  it('tells a person without the role from a token without the permission by the token', async () => {
    const denied = refusedWith(403, 'Authorization_RequestDenied', 'Insufficient privileges');
    const { reading } = await look(['Directory.Read.All'], { administrativeUnits: denied });
    expect(reading.tried['scope-names']).toMatchObject({ kind: 'role-missing' });
  });

  it('takes being able to read requests for no right to make one, but being refused it for a wall', async () => {
    const refused = refusedWith(
      403,
      'PermissionScopeNotGranted',
      `Authorization failed due to missing permission scope ${SCHEDULES}.`,
    );
    const { reading } = await look(['User.Read'], {
      'roleAssignmentScheduleRequests/filterByCurrentUser': refused,
    });
    for (const feature of ['own-roles', 'activate', 'approvals'] as const)
      expect(reading.tried[feature]).toMatchObject({ kind: 'consent-missing' });
    expect('more-time' in reading.tried).toBe(false);
    expect(reading.approvalsThrough).toBeNull();
  });

  it('does not take a failing service for a permission', async () => {
    const { reading } = await look([SCHEDULES], { roleAssignmentApprovals: { status: 503, body: {} } });
    expect(reading.approvalsThrough).toBeNull();
    expect(reading.tried.decide).toMatchObject({ kind: 'service-failure' });
  });

  it('has nothing to say without a token', async () => {
    const problem = { kind: 'sign-in-needed', title: '', advice: '', safeToRetry: true } as const;
    const { graph, sent } = scriptedGraph(() => undefined);
    const probe = createAccessProbe(graph, { token: () => Promise.resolve(fail(problem)) });
    expect(await probe.look(WHO)).toEqual(fail(problem));
    expect(sent).toEqual([]);
  });
});
