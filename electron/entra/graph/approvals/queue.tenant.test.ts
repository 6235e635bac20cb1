import { expect, it } from 'vitest';
import type { Decision } from '../../../console/ports.ts';
import { onEachTenant } from '../../test-each-tenant.ts';
import { signedIn } from '../../test-person.ts';
import { brought } from './test-approvals.ts';

/** So many requests wait for Sofia, who holds no directory role, half of them on each plane. */
async function queue(count: number, options = {}) {
  const at = await signedIn(options, 'Sofia Brandt');
  const { entra, who, command, calls } = at;
  const made = await command('/ask-many', { approver: 'sofia.brandt@contoso.com', count });
  if (!made.ok) throw new Error(await made.text());
  const waiting = async () => {
    const { rows, coverage } = brought(await entra.approvals.readWaiting(who));
    return { coverage, roles: rows['entra-roles'] ?? [], groups: rows.groups ?? [] };
  };
  /** What it takes to decide about those, read again just before. */
  const decisions = async (ids: readonly string[], plane: Decision['plane']): Promise<Decision[]> => {
    const refs = ids.map((approvalId) => ({ plane, approvalId }));
    const states = (await entra.approvals.readSome(who, refs)).map((state) => brought(state));
    return refs.map((ref, i) => {
      const state = states[i];
      if (state?.kind !== 'open') throw new Error(JSON.stringify(state));
      return { ...ref, stepId: state.stepId, decision: 'approve', justification: `Agreed ${i}` };
    });
  };
  const outer = () => calls.filter((call) => !call.includes('/oauth2/'));
  /** How many decisions the service has about each request it has any about. */
  const taken = async () => {
    const answer = await fetch(`${at.tenant.control}/decisions`);
    const { approvals } = (await answer.json()) as {
      approvals: { requestId: string; decisions: unknown[] }[];
    };
    return new Map(approvals.map(({ requestId, decisions: some }) => [requestId, some.length]));
  };
  return { ...at, waiting, decisions, outer, taken };
}

const idsOf = (rows: readonly { requestId: string }[]) => rows.map(({ requestId }) => requestId);

onEachTenant('a queue on the tenant', (switches) => {
  const largePages = switches['odata.topMaximum'] >= 999;

  it('of 25 takes one call where all about it is known, and is told with names', async () => {
    const { waiting, calls, outer } = await queue(25);
    const first = await waiting();
    expect(first.roles.length + first.groups.length).toBe(25);
    const all = [...first.roles, ...first.groups];
    expect(all.every((one) => one.requestor.name !== null)).toBe(true);
    expect(first.groups.every((one) => one.role.name !== one.role.definitionId)).toBe(true);
    calls.length = 0;
    await waiting();
    expect(outer()).toHaveLength(1);
  });

  it('of 200 takes no more calls where pages may be large', async () => {
    const { waiting, calls, outer } = await queue(200, { pageSize: 50 });
    await waiting();
    calls.length = 0;
    const { roles, groups, coverage } = await waiting();
    expect(roles.length + groups.length).toBe(200);
    expect(coverage.map(({ state }) => state)).toEqual(['complete', 'complete']);
    expect(outer()).toHaveLength(largePages ? 1 : 3);
  });

  it('is decided in two calls a plane, each decision once', async () => {
    const { waiting, decisions, entra, who, taken, calls, outer } = await queue(24);
    const { roles, groups } = await waiting();
    calls.length = 0;
    const many = [
      ...(await decisions(idsOf(roles), 'entra-roles')),
      ...(await decisions(idsOf(groups), 'groups')),
    ];
    const written = await entra.approvals.decideMany(who, many);
    expect(written.map((one) => one.kind === 'accepted' && one.requestId)).toEqual(
      many.map(({ approvalId }) => approvalId),
    );
    const apart = switches['approvals.decisionsInBatch'] !== 'taken';
    // Refused in a batch on each plane, then one by one.
    expect(outer()).toHaveLength(apart ? 4 + many.length : 4);
    expect([...(await taken()).values()]).toEqual(many.map(() => 1));
    const left = await waiting();
    expect([left.roles, left.groups]).toEqual([[], []]);
  });

  it.each(['taken', 'refusedEach', 'refusedWhole'] as const)(
    'in which others were faster says so of these alone (batches %s)',
    async (inBatch) => {
      const at = await queue(12, { switches: { 'approvals.decisionsInBatch': inBatch } });
      const { roles } = await at.waiting();
      const many = await at.decisions(idsOf(roles), 'entra-roles');
      const [, second, , fourth] = many;
      const by = 'ruben.castellane@contoso.com';
      const faster = await at.command('/decide-as', {
        requestId: second?.approvalId,
        by,
        decision: 'deny',
      });
      expect(faster.status).toBe(200);
      await at.command('/end-request', { requestId: fourth?.approvalId, how: 'cancel' });
      const written = await at.entra.approvals.decideMany(at.who, many);
      const told = written.map((one) => (one.kind === 'refused' ? one.problem.kind : one.kind));
      const late = switches['approvals.tooLateStatus'] === 404 ? 'not-found' : 'already-decided';
      expect(told).toEqual(many.map((_, i) => (i === 1 ? 'already-decided' : i === 3 ? late : 'accepted')));
      // Ours, and the one that was faster.
      expect((await at.ledger()).counts.decisions).toBe(many.length - 2 + 1);
    },
  );

  it('whose decisions were carried out and whose answer was lost is unknown, and sent once', async () => {
    const at = await queue(10, { switches: { 'approvals.decisionsInBatch': 'taken' } });
    const { groups } = await at.waiting();
    const many = await at.decisions(idsOf(groups), 'groups');
    await at.fault({ method: 'POST', path: '$batch', then: { drop: 'after' } });
    const written = await at.entra.approvals.decideMany(at.who, many);
    expect(written.map(({ kind }) => kind)).toEqual(many.map(() => 'unknown'));
    expect((await at.ledger()).counts.decisions).toBe(many.length);
    const refs = many.map(({ plane, approvalId }) => ({ plane, approvalId }));
    const states = await at.entra.approvals.readSome(at.who, refs);
    expect(states.map((state) => brought(state))).toMatchObject(
      many.map(({ justification }) => ({ kind: 'decided', byId: at.who.objectId, justification })),
    );
  });

  it('is told of those throttled when they may be sent again', async () => {
    const at = await queue(8, { switches: { 'approvals.decisionsInBatch': 'taken' } });
    const { roles } = await at.waiting();
    const many = await at.decisions(idsOf(roles), 'entra-roles');
    const then = { status: 429, headers: { 'Retry-After': '11' }, body: {} };
    await at.fault({ method: 'PATCH', path: 'roleAssignmentApprovals', nth: 2, then });
    const written = await at.entra.approvals.decideMany(at.who, many);
    expect(written.filter(({ kind }) => kind === 'accepted')).toHaveLength(many.length - 1);
    const refused = written.find((one) => one.kind === 'refused');
    expect(refused?.problem.kind).toBe('throttled');
    const wait = (refused?.problem.retryAt ?? 0) - at.tenant.clock.now();
    expect(wait).toBeGreaterThan(9_000);
    expect(wait).toBeLessThanOrEqual(11_000);
  });

  it('sends no more one by one once the service has asked to wait, and says so of the rest', async () => {
    const at = await queue(24, { switches: { 'approvals.decisionsInBatch': 'refusedWhole' } });
    const { roles } = await at.waiting();
    const many = await at.decisions(idsOf(roles), 'entra-roles');
    const then = { status: 429, headers: { 'Retry-After': '11' }, body: {} };
    await at.fault({ method: 'PATCH', path: 'roleAssignmentApprovals', times: 99, then });
    const calls = at.outer().length;
    const written = await at.entra.approvals.decideMany(at.who, many);
    expect(written.every((one) => one.kind === 'refused' && one.problem.kind === 'throttled')).toBe(true);
    // The batch, then the four that were on their way together.
    expect(at.outer().length - calls).toBeLessThanOrEqual(5);
    expect(many.length).toBeGreaterThan(5);
  });
});
