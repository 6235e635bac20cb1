import { days } from '../clock/duration.ts';
import type { Group } from '../world/directory-objects.ts';
import { stableGuid } from '../world/random.ts';
import type { PersonaKey } from './personas.ts';

type GroupSketch = {
  displayName: string;
  description: string;
  people: readonly PersonaKey[];
  /** Groups within it. */
  groups: readonly string[];
};

/** Contoso's security groups that decide. Infrastructure managers are approvers by way of a group within the group. */
const GROUPS = {
  pimApprovers: {
    displayName: 'PIM approvers',
    description: 'Decide about activations of security roles',
    people: ['leila', 'ruben'],
    groups: ['infrastructureManagers'],
  },
  infrastructureManagers: {
    displayName: 'Infrastructure managers',
    description: 'Answer for servers, devices and networks',
    people: ['tomasz'],
    groups: [],
  },
} as const satisfies Record<string, GroupSketch>;

export type GroupKey = keyof typeof GROUPS;

const idOf = (seed: number, key: string): string => stableGuid(seed, `group:${key}`);

/** The groups, with the object id of each. `now` in ms since 1970. */
export function groups(
  seed: number,
  now: number,
  oidOf: (key: PersonaKey) => string,
): { objects: Group[]; idOf: (key: GroupKey) => string } {
  const objects = Object.entries<GroupSketch>(GROUPS).map(
    ([key, { displayName, description, people, groups: within }]): Group => ({
      kind: 'group',
      id: idOf(seed, key),
      displayName,
      description,
      mailNickname: displayName.toLowerCase().replaceAll(' ', '-'),
      createdAt: now - days(600),
      memberIds: [...people.map(oidOf), ...within.map((one) => idOf(seed, one))],
    }),
  );
  return { objects, idOf: (key) => idOf(seed, key) };
}
