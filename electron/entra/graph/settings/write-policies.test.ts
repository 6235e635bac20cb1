import { describe, expect, it } from 'vitest';
import {
  refusedWith,
  scriptedGraph,
  tokenFor,
  WHO,
  type ScriptedAnswer,
  type ScriptedCall,
} from '../scripted-graph.ts';
import { kindsOf } from './test-settings.ts';
import { writePolicies } from './write-policies.ts';

const GROUP = '33333333-3333-4333-8333-333333333333';
const OLD = `Group_${GROUP}_old`;
const NEW = `Group_${GROUP}_new`;
const policy = (policyId: string, count: number) => ({
  policyId,
  rules: Array.from({ length: count }, (_, i) => ({ ruleId: `Rule_${i}`, body: { id: `Rule_${i}` } })),
});
const isWhole = ({ path }: ScriptedCall) => path.endsWith('/$batch');
const THROTTLED: ScriptedAnswer = { status: 429, headers: { 'Retry-After': '11' }, body: {} };

/**
 * A service that honours `dependsOn`, as the scripted graph does not by itself. @param answers by path below the version; else 204
 */
function service(
  answers: (call: ScriptedCall) => ScriptedAnswer | undefined,
  ids: Record<string, string> = {},
) {
  const done: string[] = [];
  const answer = (call: ScriptedCall): ScriptedAnswer => {
    const said = answers(call) ?? { status: 204 };
    if ((said.status ?? 200) < 300) done.push(call.path);
    return said;
  };
  const scripted = scriptedGraph((call) => {
    if (!isWhole(call)) return answer(call);
    const whole = answers(call);
    if (whole) return whole;
    const { requests } = call.body as {
      requests: { id: string; method: string; url: string; body: unknown; dependsOn?: string[] }[];
    };
    const failed = new Set<string>();
    const responses = requests.map(({ id, method, url, body, dependsOn = [] }) => {
      const waits = dependsOn.some((one) => failed.has(one));
      const one = waits ? { status: 424, body: {} } : answer({ ...call, method, path: `/v1.0${url}`, body });
      if ((one.status ?? 200) >= 300) failed.add(id);
      return { id, status: 200, ...one };
    });
    return { body: { responses } };
  });
  const batches = { taken: true };
  const idNow = (_: unknown, policyId: string) => Promise.resolve(ids[policyId] ?? null);
  const write = (
    policies: Parameters<typeof writePolicies>[2],
    proof?: Parameters<typeof writePolicies>[3],
  ) => writePolicies({ graph: scripted.graph, idNow, batches }, WHO, policies, proof);
  return { ...scripted, done, batches, write };
}
const about = (policyId: string, rule: number) =>
  `/v1.0/policies/roleManagementPolicies/${policyId}/rules/Rule_${rule}`;

describe('rules of several policies', () => {
  it('fill batches of twenty, each rule once and after the one before it', async () => {
    const { write, sent, done } = service(() => undefined);
    const written = await write([policy('a', 17), policy('b', 17)]);
    expect(written.map(kindsOf)).toEqual([Array(17).fill('taken'), Array(17).fill('taken')]);
    const sizes = sent.map(({ body }) => (body as { requests: unknown[] }).requests.length);
    expect(sizes).toEqual([20, 14]);
    expect(new Set(done).size).toBe(34);
    const [first] = sent.map(({ body }) => (body as { requests: { dependsOn?: string[] }[] }).requests);
    expect(first?.slice(16).map(({ dependsOn }) => dependsOn)).toEqual([['15'], undefined, ['17'], ['18']]);
  });

  it('go out a few batches at a time where they fill several, in as few as will hold them', async () => {
    const { write, sent, done } = service(() => undefined);
    await write(Array.from({ length: 12 }, (_, i) => policy(`p${i}`, 5)));
    expect(sent).toHaveLength(3);
    expect(done).toHaveLength(60);
  });

  it('go on in the next batch only where all before was taken', async () => {
    const { write, done } = service(({ path }) =>
      path === about('b', 1) ? refusedWith(400, 'InvalidPolicyRule') : undefined,
    );
    const written = await write([policy('a', 17), policy('b', 17)]);
    expect(kindsOf(written[1])).toEqual(['taken', 'refused', ...Array<string>(15).fill('not-sent')]);
    expect(done).not.toContain(about('b', 2));
  });

  it('are held back once the service asks to wait, and each says until when', async () => {
    const { write, sent, graph } = service(({ path }) => (path === about('a', 3) ? THROTTLED : undefined));
    const written = await write([policy('a', 17), policy('b', 17)]);
    expect(sent).toHaveLength(1);
    expect(kindsOf(written[0])).toEqual([
      'taken',
      'taken',
      'taken',
      'refused',
      ...Array<string>(13).fill('not-sent'),
    ]);
    expect(written[1]?.[3]).toMatchObject({
      kind: 'refused',
      problem: { kind: 'throttled', retryAt: graph.now() + 11_000 },
    });
    expect(kindsOf(written[1])).toEqual([
      'taken',
      'taken',
      'taken',
      'refused',
      ...Array<string>(13).fill('not-sent'),
    ]);
  });

  it.each([
    ['never left', { reason: 'unreachable', detail: '' } as const, 'refused', 'refused'],
    ['got lost', { reason: 'lost', detail: 'ERR_CONNECTION_RESET' } as const, 'unknown', 'not-sent'],
  ])('stop where a batch %s', async (_, answer, first, rest) => {
    const { sent, graph } = scriptedGraph(() => answer);
    const write = writePolicies(
      { graph, idNow: () => Promise.resolve(null), batches: { taken: true } },
      WHO,
      [policy('a', 17), policy('b', 17), policy('c', 1)],
      undefined,
    );
    const written = await write;
    expect(sent).toHaveLength(1);
    expect(written[0]?.[0]?.kind).toBe(first);
    expect(written[2]?.[0]?.kind).toBe(rest);
  });

  it('are asked for a stronger sign-in all together, and go out with its token', async () => {
    const claims = Buffer.from('{"access_token":{"acrs":{"essential":true,"value":"c1"}}}').toString(
      'base64',
    );
    const header = { 'www-authenticate': `Bearer error="insufficient_claims", claims="${claims}"` };
    const { write, sent } = service((call) =>
      isWhole(call) && call.token !== 'proved' ? { status: 401, headers: header, body: {} } : undefined,
    );
    const asked = await write([policy('a', 2), policy('b', 2)]);
    expect(asked.map((one) => one[0]?.kind)).toEqual(['challenged', 'challenged']);
    const written = await write([policy('a', 2), policy('b', 2)], tokenFor(WHO, 'proved'));
    expect(written.flatMap(kindsOf)).toEqual(['taken', 'taken', 'taken', 'taken']);
    expect(sent).toHaveLength(2);
  });
});

describe('a group whose settings get another id', () => {
  it('goes on under it with what was not found, and sends nothing twice', async () => {
    let onboarded = false;
    const { write, done } = service(
      ({ path }) => {
        if (path.includes(OLD) && onboarded) return refusedWith(404, 'Request_ResourceNotFound');
        onboarded ||= path.includes(OLD);
        return undefined;
      },
      { [OLD]: NEW },
    );
    const written = await write([policy(OLD, 3)]);
    expect(kindsOf(written[0])).toEqual(['taken', 'taken', 'taken']);
    expect(done.filter((path) => path.includes('Rule_')).map((path) => path.split('/').slice(-3))).toEqual([
      [OLD, 'rules', 'Rule_0'],
      [NEW, 'rules', 'Rule_1'],
      [NEW, 'rules', 'Rule_2'],
    ]);
  });

  it.each([
    ['it is not known by another', {}],
    ['it is the same', { [OLD]: OLD }],
  ])('is gone where %s', async (_, ids) => {
    const { write } = service(({ path }) => (path.includes(OLD) ? refusedWith(404, 'X') : undefined), ids);
    const [written] = await write([policy(OLD, 2)]);
    expect(written).toMatchObject([
      { kind: 'refused', problem: { title: 'The service does not know these settings any more.' } },
      { kind: 'not-sent' },
    ]);
  });
});

describe('a service that takes no rules in a batch', () => {
  const NOT_IN_A_BATCH = refusedWith(
    400,
    'BadRequest',
    'PATCH is not supported in a batch for this resource.',
  );

  it('is sent each by itself, in order, and asked no batch again', async () => {
    const { write, sent, batches } = service((call) => (isWhole(call) ? NOT_IN_A_BATCH : undefined));
    const both = [policy('a', 3), policy('b', 1)];
    const singly = [about('a', 0), about('a', 1), about('a', 2), about('b', 0)];
    const written = await write(both);
    expect(written.map(kindsOf)).toEqual([['taken', 'taken', 'taken'], ['taken']]);
    expect(sent.map(({ path }) => path)).toEqual(['/v1.0/$batch', ...singly]);
    expect(batches.taken).toBe(false);
    sent.length = 0;
    await write(both);
    expect(sent.map(({ path }) => path)).toEqual(singly);
  });

  it.each([
    ['InvalidPolicy', 'Permanent assignment is not allowed for this role.'],
    ['InvalidPolicyRule', 'This value is not supported.'],
    ['MfaAndAcrsConflict', 'Both MFA and an authentication context are not allowed.'],
    ['InsufficientPermissions', 'This operation is not allowed for the caller.'],
  ])('is not told by what it says of the rules: %s', async (code, message) => {
    const { write, sent, batches } = service((call) =>
      isWhole(call) ? undefined : refusedWith(400, code, message),
    );
    const written = await write([policy('a', 1), policy('b', 1)]);
    expect(written.map(kindsOf)).toEqual([['refused'], ['refused']]);
    expect(sent.map(({ path }) => path)).toEqual(['/v1.0/$batch']);
    expect(batches.taken).toBe(true);
  });

  it('is told by each of them too, whatever waits for another', async () => {
    let batched = true;
    const { write, sent } = service((call) => {
      if (isWhole(call)) return undefined;
      const said = batched ? NOT_IN_A_BATCH : undefined;
      if (call.path === about('b', 0)) batched = false;
      return said;
    });
    const written = await write([policy('a', 3), policy('b', 1)]);
    expect(written.map(kindsOf)).toEqual([['taken', 'taken', 'taken'], ['taken']]);
    expect(sent).toHaveLength(5);
  });
});
