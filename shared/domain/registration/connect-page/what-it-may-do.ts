import { TIERS } from '../../../contract/connection.ts';
import { FEATURES } from '../../../contract/access.ts';
import { FEATURE_NEEDS } from '../../access/features.ts';
import { PERMISSIONS, alternativesOf } from '../../permissions/permissions.ts';
import { WHO_CONSENTS } from '../who-consents.ts';
import { bullets, code, table } from './markdown.ts';
import { FOR_WHOM } from './tiers.ts';

const NOW = PERMISSIONS.filter((p) => p.from === 'now' && p.alternative === undefined);
/** What comes to whom with a later version. */
const LATER = PERMISSIONS.filter((p) => p.from === 'later');

/** Tiers, permissions, features: what is granted, to whom and why. */
export const whatItMayDo = (): readonly string[] => [
  '## 1. Choose who will use it',
  'The application is granted what its users’ tier needs and no more. Give each tier an application of its own where both are used.',
  table(
    ['Tier', 'For'],
    TIERS.map((tier) => [code(tier), FOR_WHOM[tier]]),
  ),
  'What each tier is granted, as delegated permissions of Microsoft Graph: PIM Desk does nothing that the person who is signed in may not do.',
  table(
    ['Permission', ...TIERS, 'Why'],
    NOW.map((p) => [code(p.name), ...TIERS.map((tier) => (p.tiers.includes(tier) ? 'yes' : '')), p.why]),
  ),
  `Every one of them but ${code('User.Read')} needs an administrator’s consent: no user can grant it alone, whatever the tenant’s settings for user consent are.`,
  `One is left out on purpose: ${alternativesOf('approver').map(code).join(', ')}. By Microsoft’s documentation approvals need ${code('RoleAssignmentSchedule.ReadWrite.Directory')} alone; a real tenant was seen to want this one besides. Where yours does, the page “What you may do here” names it and has the consent page for it.`,
  'What later versions will ask for, when their features are there; grant none of it now:',
  table(
    ['Permission', 'Tiers', 'Why'],
    LATER.map(({ name, why, tiers }) => [code(name), tiers.join(', '), why]),
  ),
  '### What each feature needs',
  'One permission of each group, one of the roles where any are named. A broader permission does too, and the page “What you may do here” says that it is more than needed.',
  table(
    ['Feature', 'Permissions', 'Directory role', 'Licence', 'Tiers'],
    FEATURES.map((feature) => {
      const { title, needs, roles, licence, tiers, from } = FEATURE_NEEDS[feature];
      return [
        from === 'later' ? `${title} (later)` : title,
        needs.map((anyOf) => anyOf.map(code).join(' or ')).join(', and '),
        roles.length > 0 ? roles.join(', ') : 'none',
        licence ? 'PIM' : 'none',
        tiers.join(', '),
      ];
    }),
  ),
  'Licence: “PIM” is Microsoft Entra ID P2 or Microsoft Entra ID Governance. Names of applications and custom roles come with the roles themselves; where the service does not give a name, the id is shown.',
  '### Who can consent',
  bullets(WHO_CONSENTS),
  'Any of them can, for the whole tenant, to delegated permissions of Microsoft Graph; the first holds the least.',
];
