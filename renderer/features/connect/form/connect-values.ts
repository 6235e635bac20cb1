import type {
  Cloud,
  Connection,
  Connections,
  MachinePolicy,
} from '../../../../shared/contract/connection.ts';
import {
  clientIdHint,
  clientIdOf as clientIdIn,
} from '../../../../shared/domain/connections/client-id-hint.ts';
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
  const ofTenant = tenantHint(values.tenant).hint;
  if (ofTenant !== null)
    return {
      control: 'connect-tenant',
      why: values.tenant.trim() === '' ? 'Type the tenant first.' : ofTenant,
    };
  const ofClientId = clientIdHint(values.clientId);
  if (ofClientId !== null)
    return {
      control: 'connect-client-id',
      why: values.clientId.trim() === '' ? 'Type the application (client) id first.' : ofClientId,
    };
  return null;
}

/** What is wrong with a typed tenant, or what was probably meant; null where nothing is to be said. */
export const tenantSaid = (typed: string): string | null => tenantHint(typed).hint;

/** The tenant as it would be connected to; null where what is typed cannot be one. */
export function tenantOf({ tenant: typed }: Pick<ConnectValues, 'tenant'>): string | null {
  const { tenant, hint } = tenantHint(typed);
  return hint === null ? tenant : null;
}

/** The client id as it would be connected with; null where what is typed cannot be one. */
export const clientIdOf = ({ clientId }: Pick<ConnectValues, 'clientId'>): string | null =>
  clientIdHint(clientId) === null ? clientIdIn(clientId) : null;

/** The connection these values are; null where they are none yet. */
export function connectionOf(values: ConnectValues): Connection | null {
  const tenant = tenantOf(values);
  const clientId = clientIdOf(values);
  const { cloud, tier } = values;
  return tenant === null || clientId === null ? null : { cloud, tenant, clientId, tier };
}
