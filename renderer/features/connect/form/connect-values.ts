import {
  connection,
  tenantName,
  type Cloud,
  type Connection,
  type Connections,
  type MachinePolicy,
} from '../../../../shared/contract/connection.ts';
import { clientIdHint } from '../../../../shared/domain/connections/client-id-hint.ts';
import { tenantHint } from '../../../../shared/domain/connections/tenant-hint.ts';
import type { ConnectDraft } from '../../../state/connect-draft.ts';
import { lockedBy, policyBlock } from '../policy-locks.ts';

/** What the form shows: what policy fixes, else what was typed, else what it starts with. */
export type ConnectValues = {
  readonly cloud: Cloud;
  readonly tenant: string;
  readonly clientId: string;
  readonly tier: Connection['tier'];
  readonly locked: MachinePolicy['fixes'];
};

export function connectValues(
  draft: ConnectDraft,
  { offered, policy }: Pick<Connections, 'offered' | 'policy'>,
): ConnectValues {
  const locked = lockedBy(policy);
  const { fixes } = policy;
  return {
    cloud: locked.cloud ?? draft.cloud ?? fixes.cloud ?? offered[0] ?? 'global',
    tenant: locked.tenant ?? draft.tenant ?? fixes.tenant ?? '',
    clientId: locked.clientId ?? draft.clientId ?? fixes.clientId ?? '',
    tier: locked.tier ?? draft.tier ?? fixes.tier ?? 'requestor',
    locked,
  };
}

/** The field a sentence belongs to, by the id of its control. */
type FieldFault = { readonly control: string; readonly why: string };

/** The first thing that keeps these values from being a connection; null where they are one. */
export function faultIn(values: ConnectValues, policy: MachinePolicy): FieldFault | null {
  const blocked = policyBlock(policy);
  if (blocked !== null) return { control: 'connect-cloud', why: blocked };
  if (tenantOf(values) === null) {
    const why = values.tenant.trim() === '' ? 'Type the tenant first.' : tenantSaid(values.tenant);
    return { control: 'connect-tenant', why: why ?? 'This cannot be a tenant.' };
  }
  if (clientIdOf(values) === null) {
    const why =
      values.clientId.trim() === '' ? 'Type the application (client) id.' : clientIdHint(values.clientId);
    return { control: 'connect-client-id', why: why ?? 'This cannot be a client id.' };
  }
  return null;
}

/** What is wrong with a typed tenant, or what was probably meant; null where nothing is to be said. */
export const tenantSaid = (typed: string): string | null => tenantHint(typed).hint;

/** The tenant as it would be connected to; null where what is typed cannot be one. */
export function tenantOf({ tenant }: Pick<ConnectValues, 'tenant'>): string | null {
  const parsed = tenantName.safeParse(tenantHint(tenant).tenant);
  return parsed.success ? parsed.data : null;
}

/** The client id as it would be connected with; null where what is typed cannot be one. */
export function clientIdOf({ clientId }: Pick<ConnectValues, 'clientId'>): string | null {
  const parsed = connection.shape.clientId.safeParse(clientId.trim().toLowerCase());
  return parsed.success ? parsed.data : null;
}

/** The connection these values are; null where they are none yet. */
export function connectionOf(values: ConnectValues): Connection | null {
  const tenant = tenantOf(values);
  const clientId = clientIdOf(values);
  const { cloud, tier } = values;
  return tenant === null || clientId === null ? null : { cloud, tenant, clientId, tier };
}
