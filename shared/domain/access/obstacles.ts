import type { Obstacle } from '../../contract/access.ts';
import type { Problem } from '../../contract/problem.ts';
import { withPermission } from '../registration/consent-link.ts';
import { A_CONSENTER } from '../registration/who-consents.ts';
import type { PortalPages } from './portal-pages.ts';

/** @param wanted permissions of which any would do; the one to ask for first. */
export const permissionObstacle = (wanted: readonly string[], consentLink: string): Obstacle => ({
  what: 'permission',
  names: [...wanted],
  who: A_CONSENTER,
  fix: `Consents to ${wanted[0] ?? 'what the service asks for'} for the whole tenant. Then check again.`,
  link: wanted[0] === undefined ? consentLink : withPermission(consentLink, wanted[0]),
});

/** @param roles directory roles of which any would do; none where the service did not say */
export const roleObstacle = (roles: readonly string[], pages: PortalPages): Obstacle => ({
  what: 'role',
  names: [...roles],
  who: 'A Privileged Role Administrator',
  fix:
    roles[0] === undefined
      ? 'Makes you eligible for a directory role that may do this. Where you are already, activate it.'
      : `Makes you eligible for ${roles[0]}${roles.length > 1 ? ' or another role that may do this' : ''}. Where you are already, activate it.`,
  link: pages.roles,
});

/** graph-pim.md §8 AadPremiumLicenseRequired. */
export const licenceObstacle = (pages: PortalPages): Obstacle => ({
  what: 'licence',
  names: ['Microsoft Entra ID P2', 'Microsoft Entra ID Governance'],
  who: 'A License Administrator',
  fix: 'Sees to it that the tenant has one of these licences, and that it has not lapsed.',
  link: pages.licences,
});

/** Whatever else the service refused with: its own words say it best. */
export const otherObstacle = ({ kind, title, advice }: Problem): Obstacle => ({
  what: 'other',
  names: [],
  who: kind === 'blocked-by-policy' ? 'A Conditional Access Administrator' : 'An administrator',
  fix: `${title} ${advice}`,
  link: null,
});
