import { vi } from 'vitest';
import type { Connection } from '../../../shared/contract/connection.ts';
import type { Connector, Entra } from '../connection-ports.ts';
import { testWorld } from './test-world.ts';
import { createWorld } from '../world.ts';

/** A second tenant to connect to. */
export const FABRIKAM: Connection = {
  cloud: 'global',
  tenant: 'fabrikam.com',
  clientId: '44444444-4444-4444-8444-444444444444',
  tier: 'requestor',
};

/** A world connected to Contoso, and a second tenant it can connect to. */
export function twoTenants() {
  const contoso = testWorld();
  const other = testWorld();
  const fabrikam: Entra = { ...other.entra, connection: FABRIKAM };
  other.entra.auth.accounts.mockResolvedValue([]);
  const connectorConnect = vi.fn<Connector['connect']>((wanted) =>
    wanted.tenant === FABRIKAM.tenant ? fabrikam : contoso.entra,
  );
  const connector = { ...contoso.connector, connect: connectorConnect };
  return { contoso, fabrikam, other, world: createWorld({ ...contoso, connector }) };
}

/** An activation of Maren's. */
export const ACTIVATION = {
  eligibilityId: 'eligibility-1',
  duration: 'PT1H',
  justification: 'Move the mail connector',
  ticket: null,
  startsAt: null,
};
