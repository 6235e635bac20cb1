import type { Cloud, Tier } from '../../contract/connection.ts';
import { CLOUD_FACTS } from '../clouds.ts';
import { permissionsOf } from '../permissions/permissions.ts';
import { applicationName } from './application.ts';
import { azCommands } from './az-commands.ts';
import { consentLinkOf } from './consent-link.ts';
import { portalSteps } from './portal-steps.ts';
import { powershellCommands } from './powershell-commands.ts';

/** Three ways to register the application of a tier in a tenant; each ends with consent given. */
export type Registration = {
  /** For bash. */
  readonly az: string;
  /** In a cloud where it cannot sign in, a comment that says so. */
  readonly powershell: string;
  /** One step each. */
  readonly portal: readonly string[];
  /** Where consent is given to an application that is registered already; null before its client id is known. */
  readonly consentLink: string | null;
};

/** What stands where nothing was typed yet: no shell takes it for anything. */
const UNNAMED = 'contoso.com';
const DEMO = 'The tenant of the demo has its application already: there is nothing to register.';

/** @param tenant as typed; empty before anything is. Whatever it holds, the commands stay commands. */
export function registrationOf(wanted: {
  readonly cloud: Cloud;
  readonly tenant: string;
  readonly clientId: string | null;
  readonly tier: Tier;
}): Registration {
  const { cloud, clientId, tier } = wanted;
  if (cloud === 'demo')
    return { az: `# ${DEMO}`, powershell: `# ${DEMO}`, portal: [DEMO], consentLink: null };
  const facts = CLOUD_FACTS[cloud];
  const tenant = wanted.tenant.trim() === '' ? UNNAMED : wanted.tenant.trim();
  const application = { name: applicationName(tier), tenant, permissions: permissionsOf(tier) };
  return {
    az: azCommands(facts, application),
    powershell: powershellCommands(facts, application),
    portal: portalSteps(facts, application),
    consentLink: clientId === null ? null : consentLinkOf({ cloud, tenant, clientId, tier }),
  };
}
