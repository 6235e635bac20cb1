import type { World } from '../../world/world.ts';
import type { EntitySet, Row } from '../odata/entity-set.ts';
import { READABLE } from '../odata/entity-set.ts';
import { PLAIN_SET } from './directory-properties.ts';

/** Microsoft's published ids of the plans: part number, SKU and the service plan of the same name. */
const PLANS = {
  P2: {
    part: 'AAD_PREMIUM_P2',
    sku: '84a661c4-e949-4bd2-a560-ed7766fcaf2b',
    plan: 'eec0eb4f-6444-4f95-aba0-50c24d67f998',
  },
  P1: {
    part: 'AAD_PREMIUM',
    sku: '078d2b04-f1bd-4111-bbd4-b4b1b354cef4',
    plan: '41781fb2-bc02-4b7c-bd55-b576c07bb09d',
  },
} as const;

/** subscribedSkus: what the tenant has paid for. No query options but $select [docs]. */
export const SUBSCRIBED_SKUS: EntitySet = {
  ...PLAIN_SET,
  path: 'subscribedSkus',
  type: 'subscribedSku',
  properties: {
    accountName: READABLE,
    accountId: READABLE,
    appliesTo: READABLE,
    capabilityStatus: READABLE,
    consumedUnits: READABLE,
    id: READABLE,
    skuId: READABLE,
    skuPartNumber: READABLE,
    subscriptionIds: READABLE,
    prepaidUnits: READABLE,
    servicePlans: READABLE,
  },
};

/** users/{id}/licenseDetails */
export const LICENCE_DETAILS: EntitySet = {
  ...PLAIN_SET,
  path: 'licenseDetails',
  type: 'licenseDetails',
  properties: { id: READABLE, servicePlans: READABLE, skuId: READABLE, skuPartNumber: READABLE },
};

/** What everybody of the tenant is licensed for: its one SKU. */
export function licenceDetailsRow(world: World): Row {
  const { servicePlans, skuId, skuPartNumber } = subscribedSkuRow(world);
  return { id: String(skuId).replaceAll('-', ''), servicePlans, skuId, skuPartNumber };
}

/** The one SKU of the tenant, by switch `tenant.licence`. */
export function subscribedSkuRow({ organization, directory, switches }: World): Row {
  const { part, sku, plan } = PLANS[switches['tenant.licence']];
  const users = directory.all('user').length;
  return {
    accountName: organization.displayName,
    accountId: organization.id,
    appliesTo: 'User',
    capabilityStatus: 'Enabled',
    consumedUnits: users,
    id: `${organization.id}_${sku}`,
    skuId: sku,
    skuPartNumber: part,
    subscriptionIds: [],
    prepaidUnits: { enabled: users, suspended: 0, warning: 0, lockedOut: 0 },
    servicePlans: [
      { servicePlanId: plan, servicePlanName: part, provisioningStatus: 'Success', appliesTo: 'User' },
    ],
  };
}
