import { z } from 'zod';
import type { Tenant } from '../tenant/start.ts';

/** What the tenant does to a call that matches; see e2e/tenant/README.md, `POST /faults`. */
export type Fault = {
  readonly method?: string;
  readonly path: string;
  /** Which matching call is hit first; 1 where absent. */
  readonly nth?: number;
  readonly times?: number;
  readonly then:
    | {
        readonly status: number;
        readonly headers?: Readonly<Record<string, string>>;
        readonly body?: unknown;
      }
    | { readonly delayMs: number }
    | { readonly drop: 'before' | 'after' }
    | { readonly first: { readonly path: string; readonly body: unknown } };
};

/** How many ask somebody, and how; see e2e/tenant/README.md, `POST /ask-many`. */
export type Asking = {
  readonly count: number;
  readonly planes?: readonly ('directoryRoles' | 'groups')[];
  readonly about?: readonly string[];
  readonly offHours?: number;
  readonly hostile?: number;
  readonly sameWords?: number;
  readonly history?: number;
};

/** A role setting changed as by another administrator. */
export type RoleSetting = {
  readonly role: string;
  readonly ruleId: string;
  readonly set: Readonly<Record<string, unknown>>;
};

/** Calls the tenant's control api. Throws with its words where it refuses. */
export async function control(
  tenant: Tenant,
  method: 'GET' | 'POST' | 'DELETE',
  route: string,
  body?: unknown,
): Promise<unknown> {
  const answer = await fetch(`${tenant.control}${route}`, {
    method,
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  if (!answer.ok) throw new Error(`the tenant's ${route} answered ${answer.status}: ${await answer.text()}`);
  return answer.json();
}

/** What the tenant's control api brings about. */
export type TenantLevers = {
  readonly fault: (fault: Fault) => Promise<void>;
  readonly clearFaults: () => Promise<void>;
  readonly setRole: (setting: RoleSetting) => Promise<void>;
  readonly flip: (switches: Readonly<Record<string, unknown>>) => Promise<void>;
  /** Ends a person's sessions. @param upn sign-in name */
  readonly revoke: (upn: string) => Promise<void>;
  /** What the console's application is consented to in Contoso; see e2e/tenant/README.md, `POST /consent`. */
  readonly consent: (change: {
    readonly only?: readonly string[];
    readonly revoke?: readonly string[];
  }) => Promise<void>;
  /** Lets requests wait for somebody; answers their ids. @param approver the persona's display name */
  readonly askMany: (approver: string, asking: Asking) => Promise<readonly string[]>;
  /** Decides about a request as somebody else. @param by the persona's display name */
  readonly decideAs: (by: string, requestId: string, decision: 'approve' | 'deny') => Promise<void>;
};

const asked = z.object({ requests: z.array(z.object({ requestId: z.string() })) });

/** The sign-in name of a persona. Throws where there is none of that name. */
export function upnOf(tenant: Tenant, name: string): string {
  const persona = tenant.personas.find((one) => one.name === name);
  if (!persona) throw new Error(`nobody is called ${name}`);
  return persona.upn;
}

export function tenantLevers(tenant: Tenant): TenantLevers {
  const tell = async (method: 'POST' | 'DELETE', route: string, body?: unknown): Promise<void> => {
    await control(tenant, method, route, body);
  };
  return {
    fault: (fault) => tell('POST', '/faults', fault),
    clearFaults: () => tell('DELETE', '/faults'),
    setRole: (set) => tell('POST', '/role-settings', set),
    flip: (switches) => tell('POST', '/switches', switches),
    revoke: (upn) => tell('POST', '/revoke', { upn }),
    consent: (change) => tell('POST', '/consent', change),
    askMany: async (approver, asking) => {
      const answer = await control(tenant, 'POST', '/ask-many', {
        approver: upnOf(tenant, approver),
        ...asking,
      });
      return asked.parse(answer).requests.map(({ requestId }) => requestId);
    },
    decideAs: (by, requestId, decision) =>
      tell('POST', '/decide-as', { requestId, by: upnOf(tenant, by), decision }),
  };
}

const withRequests = z.object({
  value: z.array(z.object({ id: z.string(), justification: z.string().nullable() })),
});

/** The id of a request, as the tenant listed it to somebody. @param why part of its justification. Throws where none was listed */
export async function waitingIdOf(tenant: Tenant, why: string): Promise<string> {
  const answer = await control(tenant, 'GET', '/exchanges');
  const { exchanges } = z
    .object({ exchanges: z.array(z.object({ responseBody: z.unknown() })) })
    .parse(answer);
  for (const { responseBody } of exchanges) {
    const listed = withRequests.safeParse(responseBody);
    const found = listed.data?.value.find(({ justification }) => justification?.includes(why) === true);
    if (found) return found.id;
  }
  throw new Error(`the tenant listed no request that says “${why}”`);
}
