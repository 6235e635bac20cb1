import { z } from 'zod';
import type { TenantFound } from '../../../shared/contract/connection.ts';
import type { Problem } from '../../../shared/contract/problem.ts';
import { fail, ok, type Result } from '../../../shared/contract/result.ts';
import { guid } from '../../../shared/contract/values.ts';
import type { Network } from '../../console/ports.ts';
import type { CloudHosts } from '../clouds.ts';
import { parseJson } from '../parse-json.ts';
import { networkProblem, notTheSignInService } from '../problems/network-problem.ts';
import { noOneTenant, signInServiceFailed, unknownTenant } from './tenant-problems.ts';
import { whichCloud } from './which-cloud.ts';

/** Milliseconds. Somebody waits in front of a form. */
const TIMEOUT_MS = 15_000;

/**
 * Asks a sign-in service about a tenant: its OpenID configuration, which it gives to anybody.
 * @param login origin of the service; @param network knows that origin alone; @param tenant id or domain
 */
export async function lookUpTenant(options: {
  readonly login: string;
  readonly network: Network;
  readonly tenant: string;
  readonly demoHosts: CloudHosts | undefined;
}): Promise<Result<TenantFound>> {
  const { login, network, tenant, demoHosts } = options;
  if (SHARED_NAMES.has(tenant.toLowerCase())) return fail(noOneTenant(tenant));
  const { host } = new URL(login);
  const url = `${login}/${encodeURIComponent(tenant)}/v2.0/.well-known/openid-configuration`;
  const headers = { accept: 'application/json' };
  const answer = await network({ method: 'GET', url, headers, timeoutMs: TIMEOUT_MS });
  if (!answer.ok) return fail(networkProblem(answer.problem, host));
  const { status } = answer.value;
  const body = parseJson(answer.value.body);
  if (status >= 500) return fail(signInServiceFailed(host, status));
  const found = configuration.safeParse(body).data;
  if (status < 300 && found) {
    return ok({
      tenantId: found.issuer,
      cloud: whichCloud(found, demoHosts),
      region: found.tenant_region_scope ?? null,
    });
  }
  return fail(refused(body, tenant) ?? notTheSignInService(host, status));
}

/** Names that stand for whatever tenant somebody is of: not one to connect to. */
const SHARED_NAMES: ReadonlySet<string> = new Set(['common', 'organizations', 'consumers']);

const configuration = z.looseObject({
  /** `https://{login}/{tenant id}/v2.0` */
  issuer: z
    .string()
    .transform((issuer) => issuer.split('/')[3] ?? '')
    .pipe(guid),
  tenant_region_scope: z.string().max(40).nullish(),
  tenant_region_sub_scope: z.string().optional().catch(undefined),
  cloud_instance_name: z.string().optional().catch(undefined),
  msgraph_host: z.string().optional().catch(undefined),
});
const entraError = z.looseObject({ error: z.string(), error_description: z.string().catch('') });

/** The tenant is all that is asked with, so that whatever it refuses is about it: AADSTS90002, 900021, 900023. */
function refused(body: unknown, tenant: string): Problem | undefined {
  const error = entraError.safeParse(body).data;
  if (!error) return undefined;
  return unknownTenant(tenant, /AADSTS\d+/.exec(error.error_description)?.[0] ?? error.error);
}
