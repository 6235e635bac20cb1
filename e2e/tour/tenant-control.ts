import type { Tenant } from '../tenant/start.ts';

/** What the tenant does to a call that matches; see e2e/tenant/README.md, `POST /faults`. */
export type Fault = {
  readonly method?: string;
  readonly path: string;
  readonly times?: number;
  readonly then:
    | {
        readonly status: number;
        readonly headers?: Readonly<Record<string, string>>;
        readonly body?: unknown;
      }
    | { readonly delayMs: number }
    | { readonly drop: 'before' | 'after' };
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
