import type { Tenant } from '../start.ts';

/** Which writes of rules go wrong: of those about `ruleId` (any, where it is left out) the `nth`, and so many in a row. */
type Which = { readonly ruleId?: string; readonly nth?: number; readonly times?: number };

const aboutRules = ({ ruleId, nth = 1, times = 1 }: Which) => ({
  method: 'PATCH',
  path: `/rules/${ruleId ?? ''}`,
  nth,
  times,
});

/** Writes of rules are refused, alone or in a batch. `headers`: such as `Retry-After` in seconds. `body` left out: the service's own words. */
export const refuseRule = (
  tenant: Tenant,
  which: Which & {
    readonly status: number;
    readonly headers?: Readonly<Record<string, string | number>>;
    readonly body?: unknown;
  },
): Promise<void> => {
  const { status, headers, body } = which;
  return post(tenant, '/faults', {
    ...aboutRules(which),
    then: { status, ...(headers && { headers }), ...(body !== undefined && { body }) },
  });
};

/** Writes of rules are done, and a gateway says 504 all the same. */
export const loseRuleAnswer = (tenant: Tenant, which: Which): Promise<void> =>
  post(tenant, '/faults', { ...aboutRules(which), then: { status: 504, after: true } });

/** A change that is not made through the console: of a role by id or name, or of a way into a group. `by`: a sign-in name. */
export type OtherChange = { readonly ruleId: string; readonly set: object; readonly by?: string } & (
  { readonly role: string } | { readonly group: string; readonly accessId: 'member' | 'owner' }
);

/** Somebody else changes a rule now. */
export const changeRule = (tenant: Tenant, change: OtherChange): Promise<void> =>
  post(tenant, '/role-settings', change);

/**
 * Somebody else changes a rule just before the service acts on a call: the `nth` whose method and path (a part of it, or `/…/`) these are.
 * Items of a batch are calls of their own.
 */
export const changeRuleBefore = (
  tenant: Tenant,
  call: { readonly method: string; readonly path: string; readonly nth?: number },
  change: OtherChange,
): Promise<void> =>
  post(tenant, '/faults', { ...call, then: { first: { path: '/role-settings', body: change } } });

async function post(tenant: Tenant, path: string, body: object): Promise<void> {
  const answer = await fetch(`${tenant.control}${path}`, { method: 'POST', body: JSON.stringify(body) });
  if (!answer.ok) throw new Error(`the tenant refused ${path}: ${await answer.text()}`);
}
