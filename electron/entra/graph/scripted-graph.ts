import { fail, ok } from '../../../shared/contract/result.ts';
import type { AccessToken, Identity, NetworkFailure } from '../../console/ports.ts';
import { createGraph } from './graph.ts';
import { NOW } from './rows/test-rows.ts';

/** A call as it arrives at the service; an item of a batch looks like any other. `path` starts with the version. */
export type ScriptedCall = {
  readonly method: string;
  readonly path: string;
  readonly body: unknown;
  readonly token: string;
};
export type ScriptedAnswer = {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
};

export const WHO: Identity = {
  key: 'maren',
  name: 'Maren Okafor',
  upn: 'maren.okafor@contoso.com',
  objectId: '11111111-1111-4111-8111-111111111111',
  tenantId: '22222222-2222-4222-8222-222222222222',
};
export const tokenFor = (who: Identity, secret = 'token'): AccessToken => ({
  secret,
  expiresAt: NOW + 3_600_000,
  tenantId: who.tenantId,
  objectId: who.objectId,
  granted: ['User.Read'],
});

/**
 * A Graph whose service is a function, for answers the simulated tenant would never give. A `$batch` is taken apart, and each item
 * asked for by itself, unless the script answers the batch.
 */
export function scriptedGraph(answer: (call: ScriptedCall) => ScriptedAnswer | NetworkFailure | undefined) {
  /** Each HTTP call, batches as one. */
  const sent: ScriptedCall[] = [];
  /** What was asked for, batches taken apart. */
  const asked: ScriptedCall[] = [];
  let issued = 0;
  const reply = (call: ScriptedCall): ScriptedAnswer | NetworkFailure => {
    if (!call.path.endsWith('/$batch')) {
      asked.push(call);
      return answer(call) ?? { status: 404, body: {} };
    }
    const whole = answer(call);
    if (whole) return whole;
    const { requests } = call.body as {
      requests: { id: string; method: string; url: string; body?: unknown }[];
    };
    const responses = requests.map(({ id, method, url, body }) => {
      const version = call.path.split('/')[1] ?? '';
      const one = reply({ method, path: `/${version}${url}`, body, token: call.token });
      return 'reason' in one ? { id, status: 504 } : { id, status: 200, ...one };
    });
    return { body: { responses } };
  };
  const graph = createGraph({
    origin: 'https://graph.example',
    clock: { now: () => NOW, after: () => () => undefined, onJump: () => undefined },
    log: () => undefined,
    newId: () => 'id',
    observe: () => undefined,
    auth: {
      token: (who, { fresh = false } = {}) => {
        if (fresh) issued += 1;
        return Promise.resolve(ok(tokenFor(who, `token-${issued}`)));
      },
    },
    network: ({ method, url, headers, body }) => {
      const path = url.replace('https://graph.example', '');
      const token = headers.authorization?.replace('Bearer ', '') ?? '';
      const call = {
        method,
        path,
        token,
        body: body === undefined ? undefined : (JSON.parse(body) as unknown),
      };
      sent.push(call);
      const one = reply(call);
      if ('reason' in one) return Promise.resolve(fail(one));
      const text = one.body === undefined ? '' : JSON.stringify(one.body);
      return Promise.resolve(ok({ status: one.status ?? 200, headers: one.headers ?? {}, body: text }));
    },
  });
  return { graph, sent, asked };
}

/** An error answer in the plain envelope. */
export const refusedWith = (status: number, code: string, message = ''): ScriptedAnswer => ({
  status,
  body: { error: { code, message, innerError: { 'request-id': 'req-1' } } },
});
