import type { Tenant } from '../start.ts';
import { httpsClient } from './https-client.ts';
import { oidOf } from './tenant-client.ts';

/** Whose settings: a role's by its definition id, or those of a way into a group. */
export type SettingsOf =
  { readonly role: string } | { readonly group: string; readonly accessId: 'member' | 'owner' };

/** A rule as it came. */
type SeenRule = Readonly<Record<string, unknown>> & { readonly id: string };

/** The settings in force: each rule by its id, and who changed them last. */
export type SettingsSeen = {
  readonly rules: Readonly<Record<string, SeenRule>>;
  readonly changedAt: string | null;
  readonly changedBy: string | null;
};

const SCOPES = ['RoleManagementPolicy.Read.Directory', 'RoleManagementPolicy.Read.AzureADGroup'];

/** How the documentation asks for one policy with its rules (graph-pim.md §4 [docs]). */
const filterOf = (of: SettingsOf): string =>
  'role' in of
    ? `scopeId eq '/' and scopeType eq 'DirectoryRole' and roleDefinitionId eq '${of.role}'`
    : `scopeId eq '${of.group}' and scopeType eq 'Group' and roleDefinitionId eq '${of.accessId}'`;

/**
 * Reads settings as a client does that knows Graph's documentation and nothing of ours: plain https, one address. Throws where it is not
 * answered, or not with exactly one policy. @param person the first part of a sign-in name
 */
export async function settingsSeen(tenant: Tenant, of: SettingsOf, person = 'leila'): Promise<SettingsSeen> {
  const [found, ...more] = await assignmentsSeen(tenant, filterOf(of), person);
  if (!found || more.length > 0) throw new Error(`no single policy is ${JSON.stringify(of)}`);
  return seenIn(found);
}

/** The same of every directory role, page after page, by definition id. */
export async function allRolesSeen(
  tenant: Tenant,
  person = 'leila',
): Promise<ReadonlyMap<string, SettingsSeen>> {
  const found = await assignmentsSeen(tenant, "scopeId eq '/' and scopeType eq 'DirectoryRole'", person);
  return new Map(found.map((one) => [one.roleDefinitionId, seenIn(one)]));
}

const seenIn = ({ policy }: SeenAssignment): SettingsSeen => ({
  rules: Object.fromEntries(policy.rules.map((rule) => [rule.id, rule])),
  changedAt: policy.lastModifiedDateTime,
  changedBy: policy.lastModifiedBy?.displayName ?? null,
});

async function assignmentsSeen(tenant: Tenant, filter: string, person: string): Promise<SeenAssignment[]> {
  const { send, close } = httpsClient(tenant.ca);
  try {
    const upn = tenant.personas.find(({ oid }) => oid === oidOf(tenant, person))?.upn;
    const asked = { method: 'POST', body: JSON.stringify({ upn, scopes: SCOPES }) };
    const { access_token: token } = (await send(`${tenant.control}/token`, asked)).json as {
      access_token: string;
    };
    const query = `$filter=${encodeURIComponent(filter)}&$expand=${encodeURIComponent('policy($expand=rules)')}`;
    const found: SeenAssignment[] = [];
    let next: string | undefined = `${tenant.graph}/v1.0/policies/roleManagementPolicyAssignments?${query}`;
    while (next !== undefined) {
      const answer = await send(next, { headers: { authorization: `Bearer ${token}` } });
      if (answer.status !== 200) throw new Error(`the tenant answered ${answer.status}: ${answer.text}`);
      const page = answer.json as { value: SeenAssignment[]; '@odata.nextLink'?: string };
      found.push(...page.value);
      next = page['@odata.nextLink'];
    }
    return found;
  } finally {
    close();
  }
}

/** Ids of the rules of one that are otherwise than the other's. */
export const rulesUnlike = (one: SettingsSeen, other: SettingsSeen): string[] =>
  [...new Set([...Object.keys(one.rules), ...Object.keys(other.rules)])].filter(
    (id) => sameText(one.rules[id]) !== sameText(other.rules[id]),
  );

/** The same text for the same rule: the order of members and of enabled rules is none, nor is what OData notes beside. */
function sameText(value: unknown): string {
  return JSON.stringify(value, (key, one: unknown) => {
    if (key.includes('@')) return undefined;
    if (key === 'enabledRules' && Array.isArray(one)) return [...(one as string[])].sort();
    if (typeof one !== 'object' || one === null || Array.isArray(one)) return one;
    return Object.fromEntries(Object.entries(one).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}

type SeenAssignment = { readonly roleDefinitionId: string; readonly policy: SeenPolicy };
type SeenPolicy = {
  readonly rules: readonly SeenRule[];
  readonly lastModifiedDateTime: string | null;
  readonly lastModifiedBy: { readonly displayName: string | null } | null;
};
