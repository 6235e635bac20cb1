import type { Cloud } from '../../../shared/contract/connection.ts';
import { CLOUD_FACTS } from '../../../shared/domain/clouds.ts';
import type { CloudHosts } from '../clouds.ts';

/** What the sign-in service says of where a tenant lives. */
export type TenantPlace = {
  readonly cloud_instance_name?: string | undefined;
  readonly msgraph_host?: string | undefined;
  readonly tenant_region_sub_scope?: string | undefined;
};

/**
 * The cloud a tenant is in; null for one that is not known here. The two clouds of the US Government share a sign-in service: their Graph
 * tells them apart, and so does the sub-scope of the region (`DOD`; GCC High is `DODCON`).
 */
export function whichCloud(place: TenantPlace, demoHosts: CloudHosts | undefined): Cloud | null {
  const graph = place.msgraph_host?.toLowerCase();
  if (demoHosts && graph === new URL(demoHosts.graph).host) return 'demo';
  const byGraph = CLOUD_NAMES.find((cloud) => hostOf(CLOUD_FACTS[cloud].graph) === graph);
  const instance = place.cloud_instance_name?.toLowerCase();
  const found =
    byGraph ?? CLOUD_NAMES.find((cloud) => hostOf(CLOUD_FACTS[cloud].login) === `login.${instance}`);
  const isDod = place.tenant_region_sub_scope?.toUpperCase() === 'DOD';
  return found === 'us-gov-l4' && isDod ? 'us-gov-dod' : (found ?? null);
}

const CLOUD_NAMES = Object.keys(CLOUD_FACTS) as (keyof typeof CLOUD_FACTS)[];
const hostOf = (origin: string): string => new URL(origin).host;
