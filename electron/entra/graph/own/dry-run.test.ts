import { describe, expect, it } from 'vitest';
import type { ActivationOrder } from '../../../console/ports.ts';
import { dryRun } from './dry-run.ts';
import { refusedWith, scriptedGraph, tokenFor, WHO, type ScriptedCall } from '../scripted-graph.ts';
import { EXCHANGE, NOW } from '../rows/test-rows.ts';

const order = (justification: string): ActivationOrder => ({
  roleDefinitionId: EXCHANGE,
  scopeId: '/',
  duration: 'PT1H',
  startsAt: null,
  justification,
  ticket: null,
});
const saidIn = ({ body }: ScriptedCall) => (body as { justification: string }).justification;
const ACCEPTED = { status: 201, body: { id: 'x', status: 'Granted' } };
const POLICY = 'RoleAssignmentRequestPolicyValidationFailed';
const ACRS =
  '&claims=%7B%22access_token%22%3A%7B%22acrs%22%3A%7B%22essential%22%3Atrue%2C%20%22value%22%3A%22c1%22%7D%7D%7D';

describe('a dry run', () => {
  it('asks for nothing but a validation, of each in its place', async () => {
    const { graph, asked } = scriptedGraph((call) =>
      call.path.endsWith('$batch')
        ? undefined
        : saidIn(call) === 'b'
          ? refusedWith(400, POLICY, 'The following policy rules failed: ExpirationRule - too long')
          : ACCEPTED,
    );
    const checked = await dryRun(graph, WHO, [order('a'), order('b'), order('c')]);
    expect(checked).toMatchObject([
      { kind: 'accepted' },
      { kind: 'refused', problem: { field: 'duration' } },
      { kind: 'accepted' },
    ]);
    expect(asked.map((c) => c.body)).toMatchObject(
      ['a', 'b', 'c'].map((justification) => ({
        action: 'selfActivate',
        isValidationOnly: true,
        justification,
        scheduleInfo: { expiration: { type: 'afterDuration', duration: 'PT1H' } },
      })),
    );
  });

  it('takes twenty at a time and keeps the order', async () => {
    const { graph, sent } = scriptedGraph((call) =>
      call.path.endsWith('$batch')
        ? undefined
        : saidIn(call) === '41'
          ? refusedWith(400, 'RoleAssignmentExists')
          : ACCEPTED,
    );
    const orders = Array.from({ length: 45 }, (_, i) => order(String(i)));
    const checked = await dryRun(graph, WHO, orders);
    expect(sent).toHaveLength(3);
    expect(checked).toHaveLength(45);
    expect(checked.flatMap((c, i) => (c.kind === 'accepted' ? [] : [[i, c.kind]]))).toEqual([
      [41, 'refused'],
    ]);
  });

  it.each([
    ['a context', refusedWith(400, 'RoleAssignmentRequestAcrsValidationFailed', ACRS), 'context:c1'],
    ['MFA alone', refusedWith(400, POLICY, 'The following policy rules failed: ["MfaRule"]'), 'mfa'],
  ])('says that it would be accepted after proving %s', async (_, answer, id) => {
    const { graph } = scriptedGraph((c) => (c.path.endsWith('$batch') ? undefined : answer));
    expect(await dryRun(graph, WHO, [order('a')])).toMatchObject([{ kind: 'challenged', challenge: { id } }]);
  });

  it.each([
    ['was throttled', refusedWith(429, 'TooManyRequests'), 'throttled'],
    ['broke', refusedWith(503, ''), 'service-failure'],
    ['was not let in', refusedWith(401, 'InvalidAuthenticationToken'), 'sign-in-needed'],
  ])('proves nothing where it %s', async (_, answer, kind) => {
    const { graph } = scriptedGraph((c) => (c.path.endsWith('$batch') ? undefined : answer));
    expect(await dryRun(graph, WHO, [order('a')])).toMatchObject([{ kind: 'unknown', problem: { kind } }]);
  });

  it('proves nothing where the batch was lost, or left one out', async () => {
    const lost = scriptedGraph(() => ({ reason: 'lost', detail: 'ECONNRESET' }));
    expect(await dryRun(lost.graph, WHO, [order('a'), order('b')])).toMatchObject([
      { kind: 'unknown' },
      { kind: 'unknown' },
    ]);
    const half = scriptedGraph(() => ({ body: { responses: [{ id: '1', status: 201, body: {} }] } }));
    expect(await dryRun(half.graph, WHO, [order('a'), order('b')])).toMatchObject([
      { kind: 'unknown', problem: { kind: 'unreadable-answer' } },
      { kind: 'accepted' },
    ]);
  });

  it('is made with the token of a step-up where there is one', async () => {
    const { graph, sent } = scriptedGraph((c) => (c.path.endsWith('$batch') ? undefined : ACCEPTED));
    await dryRun(graph, WHO, [{ ...order('a'), startsAt: NOW }], tokenFor(WHO, 'proved'));
    expect(sent.map((c) => c.token)).toEqual(['proved']);
  });

  it('asks nothing for nothing', async () => {
    const { graph, sent } = scriptedGraph(() => undefined);
    expect(await dryRun(graph, WHO, [])).toEqual([]);
    expect(sent).toEqual([]);
  });
});
