import type { AccessId } from '../world/groups/group-access.ts';
import type { GroupKey } from './groups.ts';
import type { SettingSketch } from './role-settings.ts';

/** How the settings of Contoso's groups differ from untouched ones. Groups have no default approvers (graph-pim.md §5 [docs]). */
export const GROUP_SETTINGS: readonly (SettingSketch & { group: GroupKey; as: AccessId })[] = [
  {
    group: 'mailboxForensics',
    as: 'member',
    maximum: 'PT4H',
    asks: ['MultiFactorAuthentication', 'Ticketing'],
    approvers: ['ruben', 'leila'],
  },
  { group: 'sapEmergency', as: 'member', maximum: 'PT2H', asks: [] },
  {
    group: 'tillSupport',
    as: 'owner',
    maximum: 'PT1H',
    asks: [],
    approvers: ['infrastructureManagers'],
  },
  {
    group: 'identityOperators',
    as: 'member',
    maximum: 'PT4H',
    asks: [],
    approvers: ['sofia', 'ruben'],
  },
  { group: 'archiveKeys', as: 'member', asks: [], approvers: [] },
];
