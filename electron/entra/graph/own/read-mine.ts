import { PLANES, type Plane } from '../../../../shared/contract/my-roles.ts';
import { ok, type Result } from '../../../../shared/contract/result.ts';
import type { Identity, MyRolesReading } from '../../../console/ports.ts';
import { readBatch } from '../batch.ts';
import { coverageOf } from '../coverage.ts';
import type { Graph } from '../graph.ts';
import { asksOfRow } from '../policy-readers.ts';
import type { PolicyReader } from '../roles/role-policies.ts';
import { readAboutGroups, type GroupReaders } from './about-groups.ts';
import { ownItems, ownListsOf, type OwnItem, type OwnLists } from './own-lists.ts';
import { planeRows } from './plane-rows.ts';

/** What reading one's own takes besides Graph. */
export type MineReaders = { readonly roles: PolicyReader; readonly groups: GroupReaders };

/** A reading, and the ids of own requests on each eligibility side, by which they are taken back; null where they could not be read. */
export type MineRead = {
  readonly reading: MyRolesReading;
  readonly onEligibilitySide: Readonly<Record<Plane, ReadonlySet<string> | null>>;
};

/**
 * Everything about the signed-in user's own roles and groups: one batch of both planes, side by side what further pages take, and where
 * groups are among it a second round about them, which is then known for a while. What fails on one plane leaves the other as it is.
 */
export async function readMine(graph: Graph, readers: MineReaders, who: Identity): Promise<Result<MineRead>> {
  const policy = readers.roles.begin(who);
  const sent = readBatch<OwnItem | 'policies'>(graph, who, {
    ...ownItems('entra-roles'),
    ...ownItems('groups'),
    ...(policy.path !== undefined && { policies: policy.path }),
  });
  const asked = policy.asks(sent.then((answers) => (answers.ok ? answers.value('policies') : answers)));
  const batch = await sent;
  if (!batch.ok) return batch;
  const [roles, groups] = await Promise.all([
    ownListsOf(graph, who, 'entra-roles', batch.value),
    ownListsOf(graph, who, 'groups', batch.value),
  ]);
  const about = await readAboutGroups(readers.groups, who, { roles, groups }, asked);
  const knowing = { ...about, asksOf: asksOfRow(await asked, about.asks), self: who.objectId };
  const now = graph.now();
  const lists = { 'entra-roles': roles, groups };
  return ok({
    reading: {
      coverage: PLANES.map((plane) => coverageOf(plane, partsOf(lists[plane]))),
      rows: { 'entra-roles': planeRows(roles, knowing, now), groups: planeRows(groups, knowing, now) },
    },
    onEligibilitySide: { 'entra-roles': idsOf(roles.eligibility), groups: idsOf(groups.eligibility) },
  });
}

const partsOf = ({ eligible, active, assignment, eligibility }: OwnLists) => [
  eligible,
  active,
  assignment,
  eligibility,
];

const idsOf = (requests: OwnLists['eligibility']): ReadonlySet<string> | null =>
  requests.ok ? new Set(requests.value.rows.map((row) => row.id)) : null;
