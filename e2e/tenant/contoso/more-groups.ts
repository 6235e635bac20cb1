import { days } from '../clock/duration.ts';
import type { Group, User } from '../world/directory-objects.ts';
import { addGroup } from '../world/groups/add-group.ts';
import { accessRoleId, accessTriple } from '../world/groups/group-access.ts';
import { hold } from '../world/hold.ts';
import { seededRandom, stableGuid } from '../world/random.ts';
import type { Grant } from '../world/schedules.ts';
import { crowd } from './crowd.ts';
import { bringInside, grantAt } from './grant-groups.ts';
import { keepGrantRequest } from './grant-request.ts';
import type { GroupKey } from './groups.ts';
import type { SettingSketch } from './role-settings.ts';
import type { Habit } from './past-decisions.ts';
import { pastDecisions } from './past-decisions.ts';
import type { Seeding } from './seeding.ts';
import { applySetting } from './set-roles.ts';
import { SIZES } from './sizes.ts';
import { askedAt, letWait } from './waiting-requests.ts';

const SYSTEMS = [
  'sap',
  'tills',
  'payroll',
  'warehouse',
  'mail',
  'vpn',
  'crm',
  'archive',
  'webshop',
  'badges',
];
const TASKS = ['admins', 'operators', 'support', 'readers', 'emergency', 'auditors', 'deploy', 'keys'];
const PLACES = ['nl', 'be', 'dk', 'fi', 'se'];

/** What being a member asks for; every fourth has approval on, by Tomasz or Sofia: what waits for Leila is about directory roles. */
const SETTINGS: readonly SettingSketch[] = [
  { maximum: 'PT2H', asks: [] },
  { maximum: 'PT4H', asks: ['MultiFactorAuthentication'] },
  { maximum: 'PT1H', asks: ['Ticketing'], approvers: ['tomasz', 'sofia'] },
  { maximum: 'PT8H', asks: [], context: 'c1' },
];
const WITH_APPROVAL = 2;

const WHY = [
  'Year-end closing, second run',
  'Printer of store 112 is stuck',
  'deploy',
  'Restore of last night’s backup',
];

/** The groups of a large tenant: of the crowd, governed by PIM, none of them the requestor's. The same for the same seed. */
export function moreGroups(of: Seeding, idOf: (key: GroupKey) => string): void {
  const { groups: count, people: size, waitingForGroups } = SIZES[of.size];
  const people = crowd(of.seed, size);
  const inGroups: Seeding = { ...of, world: of.world.planes.groups };
  const random = seededRandom(of.seed);
  const draw = (): User => {
    const drawn = people[Math.floor(random() * people.length)];
    if (!drawn) throw new RangeError('Nobody to draw from.');
    return drawn;
  };
  const askable: Grant[] = [];
  let before: Group | undefined;
  for (let index = 0; index < count; index++) {
    // Every fifth holds the one before it: a group within a group.
    const within = before && index % 5 === 4 ? [before.id] : [];
    const group = sketched(of, index, [draw().id, draw().id, ...within], [draw().id]);
    addGroup(of.world, group, (name) => stableGuid(of.seed, `policy:${name}`));
    const access = { groupId: group.id, accessId: 'member' } as const;
    const setting = SETTINGS[index % SETTINGS.length] ?? {};
    applySetting(inGroups, inGroups.world.policies.get(accessRoleId(access)), setting, idOf);
    bringInside(inGroups, group);
    // Every seventh lets the one before it be eligible as a whole.
    const eligible = [draw().id, draw().id, ...(before && index % 7 === 6 ? [before.id] : [])];
    for (const principalId of new Set(eligible)) {
      const until = 30 + Math.floor(random() * 330);
      const grant = grantAt(of, 'eligibility', accessTriple(principalId, access), -35, until);
      keepGrantRequest(inGroups, 'eligibility', grant);
      hold(inGroups.world, 'eligibility', grant);
      if (index % SETTINGS.length === WITH_APPROVAL && principalId !== before?.id) askable.push(grant);
    }
    before = group;
  }
  const habits = askable.slice(0, waitingForGroups).map((triple, index): Habit => {
    const why = WHY[index % WHY.length] ?? '';
    return { name: `group:${index}`, index, triple, duration: 'PT1H', why };
  });
  for (const { index, triple, duration, why } of habits) {
    letWait(
      inGroups,
      { duration, why, ticket: `INC00${String(51_200 + index)}` },
      {
        triple,
        createdAt: askedAt(of, index, waitingForGroups),
        id: stableGuid(of.seed, `waitingForGroup:${index}`),
      },
    );
  }
  pastDecisions(inGroups, habits, random);
}

function sketched(of: Seeding, index: number, memberIds: string[], ownerIds: string[]): Group {
  const part = (from: readonly string[], every: number): string =>
    from[Math.floor(index / every) % from.length] ?? '';
  const names = [part(SYSTEMS, 1), part(TASKS, SYSTEMS.length), part(PLACES, SYSTEMS.length * TASKS.length)];
  const displayName = `pag-${names.join('-')}`;
  return {
    kind: 'group',
    id: stableGuid(of.seed, `group:${displayName}`),
    displayName,
    description: `${names[1] ?? ''} of ${names[0] ?? ''}, ${(names[2] ?? '').toUpperCase()}`,
    mailNickname: displayName,
    createdAt: of.now - days(600),
    memberIds: [...new Set(memberIds)],
    ownerIds,
    isAssignableToRole: false,
    membership: 'assigned',
    onboardedAt: of.now - days(200),
  };
}
