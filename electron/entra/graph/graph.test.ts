import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { refusedWith, scriptedGraph, tokenFor, WHO, type ScriptedAnswer } from './scripted-graph.ts';

const POST = { method: 'POST', version: 'v1.0', path: '/things', body: { a: 1 } } as const;
const GET = { version: 'v1.0', path: '/things' } as const;
const STRANGER = { ...WHO, objectId: '33333333-3333-4333-8333-333333333333' };
const ELSEWHERE = { ...WHO, tenantId: '44444444-4444-4444-8444-444444444444' };
const always = (answer: ScriptedAnswer) => scriptedGraph(() => answer);
const ACRS = refusedWith(
  400,
  'RoleAssignmentRequestAcrsValidationFailed',
  '&claims=%7B%22access_token%22%3A%7B%22acrs%22%3A%7B%22essential%22%3Atrue%2C%20%22value%22%3A%22c1%22%7D%7D%7D',
);
const CAE = {
  status: 401,
  headers: {
    'www-authenticate': `Bearer error="insufficient_claims", claims="${Buffer.from('{"access_token":{"nbf":{"value":"1"}}}').toString('base64')}"`,
  },
  body: {},
};

describe('a write', () => {
  it('uses the token of a step-up and no other', async () => {
    const { graph, sent } = always({ status: 201, body: {} });
    await graph.write(WHO, POST, z.unknown(), { proof: tokenFor(WHO, 'proved') });
    expect(sent.map((c) => c.token)).toEqual(['proved']);
  });

  it.each([
    ['another person', tokenFor(STRANGER)],
    ['another tenant', tokenFor(ELSEWHERE)],
  ])('is not sent with the step-up of %s', async (_, proof) => {
    const { graph, sent } = always({ status: 201, body: {} });
    expect(await graph.write(WHO, POST, z.unknown(), { proof })).toMatchObject({
      kind: 'refused',
      problem: { kind: 'wrong-tenant' },
    });
    expect(sent).toEqual([]);
  });

  it('is accepted by an answer without a body', async () => {
    const { graph } = always({ status: 204 });
    expect(await graph.write(WHO, POST, z.unknown())).toEqual({ kind: 'accepted', value: undefined });
  });

  it('is unknown where the answer should say what was accepted, and does not', async () => {
    const { graph } = always({ status: 204 });
    expect(await graph.write(WHO, POST, z.looseObject({ id: z.string() }))).toMatchObject({
      kind: 'unknown',
    });
  });

  it('is challenged once, with what to ask for and what to say where that cannot be had', async () => {
    const { graph, sent } = always(ACRS);
    expect(await graph.write(WHO, POST, z.unknown())).toMatchObject({
      kind: 'challenged',
      challenge: { id: 'context:c1', proves: 'context', context: 'c1' },
      problem: { kind: 'step-up-needed' },
    });
    expect(sent).toHaveLength(1);
  });

  it('is challenged by continuous access evaluation, without a new token behind the back', async () => {
    const { graph, sent } = always(CAE);
    expect(await graph.write(WHO, POST, z.unknown())).toMatchObject({
      kind: 'challenged',
      challenge: { proves: 'session', claims: '{"access_token":{"nbf":{"value":"1"}}}' },
    });
    expect(sent.map((c) => c.token)).toEqual(['token-0']);
  });

  it('is refused for a missing permission by whichever status, and no renewed sign-in is said to help', async () => {
    for (const status of [400, 401, 403]) {
      const { graph, sent } = always(refusedWith(status, 'PermissionScopeNotGranted', 'missing A.Read.B'));
      expect(await graph.write(WHO, POST, z.unknown())).toMatchObject({
        kind: 'refused',
        problem: { kind: 'consent-missing' },
      });
      expect(sent).toHaveLength(1);
    }
  });

  it('is refused where what is wanted cannot be read', async () => {
    const { graph } = always(refusedWith(400, 'RoleAssignmentRequestAcrsValidationFailed', 'no claims here'));
    expect(await graph.write(WHO, POST, z.unknown())).toMatchObject({
      kind: 'refused',
      problem: { kind: 'step-up-needed' },
    });
  });
});

describe('a read', () => {
  it('is made once more with a fresh token, and no more', async () => {
    const { graph, sent } = always({ status: 401, body: {} });
    expect(await graph.read(WHO, GET)).toMatchObject({ ok: false, problem: { kind: 'sign-in-needed' } });
    expect(sent.map((c) => c.token)).toEqual(['token-0', 'token-1']);
  });

  it('says that a stronger sign-in is wanted, and asks for none', async () => {
    const { graph } = always(CAE);
    expect(await graph.read(WHO, GET)).toMatchObject({ ok: false, problem: { kind: 'step-up-needed' } });
  });

  it('is not made with the step-up of another', async () => {
    const { graph, sent } = always({ body: {} });
    const read = await graph.read(WHO, GET, { proof: tokenFor(STRANGER) });
    expect(read).toMatchObject({ ok: false, problem: { kind: 'wrong-tenant' } });
    expect(sent).toEqual([]);
  });

  it('is asked by POST where it has a body', async () => {
    const { graph, sent } = always({ body: {} });
    await graph.read(WHO, { ...GET, body: { ids: [] } });
    expect(sent).toMatchObject([{ method: 'POST', body: { ids: [] } }]);
  });
});
