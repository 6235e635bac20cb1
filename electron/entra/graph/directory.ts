import { z } from 'zod';
import { ok } from '../../../shared/contract/result.ts';
import type { Directory } from '../../console/ports.ts';
import { readBatch } from './batch.ts';
import type { Graph } from './graph.ts';

const me = z.looseObject({ displayName: z.string().nullish(), userPrincipalName: z.string().nullish() });
const organization = z.looseObject({
  value: z
    .array(
      z.looseObject({
        displayName: z.string().nullish(),
        verifiedDomains: z
          .array(z.looseObject({ name: z.string().nullish(), isDefault: z.boolean().nullish() }))
          .nullish(),
      }),
    )
    .min(1),
});

/** Users, groups and the tenant itself, over Graph. */
export function createDirectory(graph: Graph): Directory {
  return {
    whoAmI: async (who) => {
      const batch = await readBatch(graph, who, {
        me: '/me?$select=displayName,userPrincipalName',
        tenant: '/organization?$select=displayName,verifiedDomains',
      });
      if (!batch.ok) return batch;
      const [mine, its] = [batch.value('me'), batch.value('tenant')];
      const user = mine.ok ? me.safeParse(mine.value.body).data : undefined;
      // A requestor may not be allowed to read the organization; its id is then all there is to show.
      const tenant = its.ok ? organization.safeParse(its.value.body).data?.value[0] : undefined;
      const domains = tenant?.verifiedDomains ?? [];
      return ok({
        name: user?.displayName ?? who.name,
        upn: user?.userPrincipalName ?? who.upn,
        objectId: who.objectId,
        tenantId: who.tenantId,
        tenantName: tenant?.displayName ?? null,
        tenantDomain: (domains.find((d) => d.isDefault) ?? domains[0])?.name ?? null,
      });
    },
  };
}
