import { days } from '../../clock/duration.ts';
import { tenantClock } from '../../clock/tenant-clock.ts';
import { contoso } from '../../contoso/contoso.ts';
import { switchesFrom } from '../../switches.ts';
import type { AccessId } from '../groups/group-access.ts';
import { accessTriple } from '../groups/group-access.ts';
import { hold } from '../hold.ts';
import type { Ground } from './ground.ts';
import { START } from './ground.ts';

/** The plane of groups of a small Contoso: who asks, who owns and decides, and the groups they fight over. */
export function groupGround(): Ground {
  const { world, personas } = contoso({
    seed: 1,
    size: 'S',
    clock: tenantClock(() => START),
    switches: switchesFrom(),
  });
  const { groups } = world.planes;
  const oid = (name: string): string => personas.find(({ upn }) => upn.startsWith(name))?.oid ?? '';
  const idOf = (name: string): string => {
    const group = world.directory.all('group').find(({ displayName }) => displayName === name);
    if (!group) throw new Error(`Contoso has no ${name}.`);
    return group.id;
  };
  const place = (name: string, accessId: AccessId) => {
    const { roleDefinitionId, directoryScopeId } = accessTriple('', { groupId: idOf(name), accessId });
    return { roleDefinitionId, directoryScopeId };
  };
  const leila = oid('leila');
  const since = START - days(400);
  hold(groups, 'assignment', {
    ...accessTriple(leila, { groupId: idOf('sg-pim-sap-emergency'), accessId: 'owner' }),
    id: 'leila-owns',
    start: since,
    end: null,
    createdAt: since,
    modifiedAt: null,
    createdUsing: null,
  });
  // Not onboarded: its first accepted write governs it, and Leila owns it.
  const aurora = world.directory.get(idOf('Project Aurora'));
  if (aurora?.kind === 'group') aurora.ownerIds.push(leila);
  const people = ['maren', 'leila', 'ruben', 'tomasz', 'jonas'].map(oid);
  return {
    world: groups,
    people,
    principals: [...people, idOf('PIM approvers')],
    places: [
      place('sg-pim-sap-emergency', 'member'),
      // Ruben or Leila must approve it.
      place('sg-pim-mailbox-forensics', 'member'),
      // Maren's ends in twelve days; Tomasz decides by way of a group.
      place('sg-pim-till-support', 'owner'),
      place('Project Aurora', 'member'),
      // Who is an owner administers the group, from the next call on.
      place('sg-pim-sap-emergency', 'owner'),
    ],
  };
}
