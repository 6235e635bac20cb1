import type { AccessId } from '../world/groups/group-access.ts';
import type { GroupKey } from './groups.ts';
import type { PersonaKey } from './personas.ts';

/** One eligibility of Contoso's groups. Days count from the start of the tenant; `until` absent = without end. */
export type GroupGrantSketch = {
  who: PersonaKey;
  group: GroupKey;
  as: AccessId;
  since: number;
  until?: number;
};

/** Who is eligible for which group, as what. */
export const GROUP_ELIGIBLE: readonly GroupGrantSketch[] = [
  { who: 'maren', group: 'mailboxForensics', as: 'member', since: -98, until: 267 },
  { who: 'maren', group: 'sapEmergency', as: 'member', since: -40, until: 325 },
  { who: 'maren', group: 'tillSupport', as: 'owner', since: -353, until: 12 },
  { who: 'maren', group: 'identityOperators', as: 'member', since: -30, until: 335 },
  { who: 'ruben', group: 'mailboxForensics', as: 'member', since: -200, until: 165 },
  { who: 'ruben', group: 'archiveKeys', as: 'member', since: -200, until: 165 },
  { who: 'tomasz', group: 'mailboxForensics', as: 'member', since: -121, until: 244 },
  { who: 'tomasz', group: 'tillSupport', as: 'member', since: -121, until: 244 },
];
