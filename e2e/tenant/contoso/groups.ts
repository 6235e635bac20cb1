import { days } from '../clock/duration.ts';
import type { Group } from '../world/directory-objects.ts';
import { stableGuid } from '../world/random.ts';
import type { PersonaKey } from './personas.ts';

type GroupSketch = {
  displayName: string;
  description: string;
  people?: readonly PersonaKey[];
  /** Groups within it. */
  groups?: readonly string[];
  owners?: readonly PersonaKey[];
  membership?: Group['membership'];
  /** The directory role its members have by it. */
  holds?: string;
  /** The directory role its members may activate by it. */
  eligibleFor?: string;
  /** PIM governs it since a while. */
  governed?: true;
};

/**
 * Contoso's groups: those that decide (Infrastructure managers are approvers by way of a group within the group), those that PIM
 * governs, and those that it cannot.
 */
const GROUPS = {
  pimApprovers: {
    displayName: 'PIM approvers',
    description: 'Decide about activations of security roles',
    people: ['leila', 'ruben', 'sofia'],
    groups: ['infrastructureManagers'],
  },
  infrastructureManagers: {
    displayName: 'Infrastructure managers',
    description: 'Answer for servers, devices and networks',
    people: ['tomasz'],
  },
  mailboxForensics: {
    displayName: 'sg-pim-mailbox-forensics',
    description: 'Reads and restores mailboxes for an investigation',
    owners: ['leila'],
    holds: 'Exchange Recipient Administrator',
    governed: true,
  },
  changeBoard: {
    displayName: 'sg-role-change-board',
    description: 'Reads service announcements ahead of a change; eligible as a group',
    people: ['tomasz'],
    eligibleFor: 'Message Center Reader',
  },
  sapEmergency: {
    displayName: 'sg-pim-sap-emergency',
    description: 'Emergency access to SAP production',
    owners: ['tomasz'],
    governed: true,
  },
  tillSupport: {
    displayName: 'sg-pim-till-support',
    description: 'Remote access to the tills of the Benelux stores',
    people: ['jonas'],
    governed: true,
  },
  identityOperators: {
    displayName: 'sg-pim-identity-operators',
    description: 'Who is in it may activate Hybrid Identity Administrator: two activations, two approvals',
    eligibleFor: 'Hybrid Identity Administrator',
    governed: true,
  },
  archiveKeys: {
    displayName: 'sg-pim-archive-keys',
    description: 'Keys of the legal archive. Approval is on, and nobody is named',
    governed: true,
  },
  projectAurora: {
    displayName: 'Project Aurora',
    description: 'Members of the Aurora project; not yet governed by PIM',
    people: ['jonas', 'ines'],
    owners: ['tomasz'],
  },
  nordicsStaff: {
    displayName: 'All staff Nordics',
    description: 'Everybody whose office is in the Nordics, by rule',
    owners: ['tomasz'],
    membership: 'dynamic',
  },
  financeShares: {
    displayName: 'Finance file shares',
    description: 'Synchronised from the directory on premises',
    membership: 'synced',
  },
} as const satisfies Record<string, GroupSketch>;

export type GroupKey = keyof typeof GROUPS;

/** A group, and what Contoso makes of it. */
export type ContosoGroup = { key: GroupKey; group: Group; holds?: string; eligibleFor?: string };

const idOf = (seed: number, key: string): string => stableGuid(seed, `group:${key}`);

/** The groups, with the object id of each. `now` in ms since 1970. */
export function groups(
  seed: number,
  now: number,
  oidOf: (key: PersonaKey) => string,
): { list: ContosoGroup[]; idOf: (key: GroupKey) => string } {
  // Object.entries widens the keys; they are the table's own.
  const sketches = Object.entries(GROUPS) as [GroupKey, GroupSketch][];
  const list = sketches.map(([key, sketch]): ContosoGroup => ({
    key,
    group: {
      kind: 'group',
      id: idOf(seed, key),
      displayName: sketch.displayName,
      description: sketch.description,
      mailNickname: sketch.displayName.toLowerCase().replaceAll(' ', '-'),
      createdAt: now - days(600),
      memberIds: [
        ...(sketch.people ?? []).map(oidOf),
        ...(sketch.groups ?? []).map((one) => idOf(seed, one)),
      ],
      ownerIds: (sketch.owners ?? []).map(oidOf),
      isAssignableToRole: (sketch.holds ?? sketch.eligibleFor) !== undefined,
      membership: sketch.membership ?? 'assigned',
      onboardedAt: sketch.governed ? now - days(300) : null,
    },
    ...(sketch.holds !== undefined && { holds: sketch.holds }),
    ...(sketch.eligibleFor !== undefined && { eligibleFor: sketch.eligibleFor }),
  }));
  return { list, idOf: (key) => idOf(seed, key) };
}
