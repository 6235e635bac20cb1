import type { Tenant } from '../start.ts';
import type { Reply, Send } from './https-client.ts';
import { httpsClient } from './https-client.ts';

/** What a test does with a running tenant, from outside: nothing here reaches into it. */
export type TenantClient = {
  send(url: string, options?: Send): Promise<Reply>;
  /** Calls Graph below the version: `as('maren').get('/me')`. */
  as(person: string, token?: TokenAsk): GraphClient;
  control(method: 'GET' | 'POST' | 'DELETE', path: string, body?: unknown): Promise<Reply>;
  token(person: string, ask?: TokenAsk): Promise<string>;
  close(): void;
};

export type GraphClient = {
  get(path: string, headers?: Record<string, string>): Promise<Reply>;
  post(path: string, body: unknown, headers?: Record<string, string>): Promise<Reply>;
  patch(path: string, body: unknown, headers?: Record<string, string>): Promise<Reply>;
  delete(path: string): Promise<Reply>;
};

/** What a test wants of a token. Signed in with MFA unless it says `mfa: false`: most roles ask for it. */
export type TokenAsk = { scopes?: string[]; mfa?: boolean; acrs?: string[]; capabilities?: string[] };

/** All that a person needs who asks, decides, reads and administers. */
export const ALL_SCOPES = [
  'RoleManagement.ReadWrite.Directory',
  'RoleAssignmentSchedule.ReadWrite.Directory',
  'Directory.Read.All',
  'User.Read',
];

/** A client for a tenant. People are named by the first part of their sign-in name: `maren`. */
export function tenantClient(tenant: Tenant, version: 'v1.0' | 'beta' = 'v1.0'): TenantClient {
  const { send, close } = httpsClient(tenant.ca);
  const control: TenantClient['control'] = (method, path, body) =>
    send(`${tenant.control}${path}`, {
      method,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
  const token: TenantClient['token'] = async (person, ask = {}) => {
    const upn = tenant.personas.find((one) => one.upn.startsWith(`${person}.`))?.upn ?? person;
    const reply = await control('POST', '/token', { upn, scopes: ALL_SCOPES, mfa: true, ...ask });
    return (reply.json as { access_token: string }).access_token;
  };
  return {
    send,
    control,
    token,
    close,
    as(person, ask) {
      const call = async (
        method: string,
        path: string,
        headers: Record<string, string>,
        body?: unknown,
      ): Promise<Reply> =>
        send(`${tenant.graph}/${version}${path}`, {
          method,
          headers: {
            authorization: `Bearer ${await token(person, ask)}`,
            ...(body === undefined ? {} : { 'content-type': 'application/json' }),
            ...headers,
          },
          ...(body === undefined ? {} : { body: JSON.stringify(body) }),
        });
      return {
        get: (path, headers = {}) => call('GET', path, headers),
        post: (path, body, headers = {}) => call('POST', path, headers, body),
        patch: (path, body, headers = {}) => call('PATCH', path, headers, body),
        delete: (path) => call('DELETE', path, {}),
      };
    },
  };
}

/** The object id of a person. Throws where nobody is called so. */
export function oidOf(tenant: Tenant, person: string): string {
  const found = tenant.personas.find(({ upn }) => upn.startsWith(`${person}.`));
  if (!found) throw new Error(`No persona ${person}`);
  return found.oid;
}

/** `error.code` and `error.message` of a Graph answer; an `UnknownError` is unwrapped. */
export function problemOf(reply: Reply): { code: string; message: string; wrapped: boolean } {
  const { code, message } = (reply.json as { error: { code: string; message: string } }).error;
  if (code !== 'UnknownError') return { code, message, wrapped: false };
  const inner = JSON.parse(message) as { errorCode: string; message: string };
  return { code: inner.errorCode, message: inner.message, wrapped: true };
}

/** The rows of a collection answer. */
export const rowsOf = (reply: Reply): Record<string, unknown>[] =>
  (reply.json as { value: Record<string, unknown>[] }).value;
