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
  const { send, close } = httpsClient(tenant.ca);
  try {
    const upn = tenant.personas.find(({ oid }) => oid === oidOf(tenant, person))?.upn;
    const asked = { method: 'POST', body: JSON.stringify({ upn, scopes: SCOPES }) };
    const { access_token: token } = (await send(`${tenant.control}/token`, asked)).json as {
      access_token: string;
    };
    const query = `$filter=${encodeURIComponent(filterOf(of))}&$expand=${encodeURIComponent('policy($expand=rules)')}`;
    const answer = await send(`${tenant.graph}/v1.0/policies/roleManagementPolicyAssignments?${query}`, {
      headers: { authorization: `Bearer ${token}` },
    });
    if (answer.status !== 200) throw new Error(`the tenant answered ${answer.status}: ${answer.text}`);
    const [found, ...more] = (answer.json as { value: { policy: SeenPolicy }[] }).value;
    if (!found || more.length > 0) throw new Error(`no single policy is ${JSON.stringify(of)}`);
    const { rules, lastModifiedDateTime, lastModifiedBy } = found.policy;
    return {
      rules: Object.fromEntries(rules.map((rule) => [rule.id, rule])),
      changedAt: lastModifiedDateTime,
      changedBy: lastModifiedBy?.displayName ?? null,
    };
  } finally {
    close();
  }
}

type SeenPolicy = {
  readonly rules: readonly SeenRule[];
  readonly lastModifiedDateTime: string | null;
  readonly lastModifiedBy: { readonly displayName: string | null } | null;
};
