import { z } from 'zod';
import type { Units } from '../../../../shared/contract/assignments/assignments.ts';
import { scopeOf } from '../../../../shared/domain/scopes.ts';
import type { Identity } from '../../../console/ports.ts';
import { directoryRefusal } from '../../problems/directory-refusal.ts';
import type { GatheredRead } from '../gathered-reads.ts';
import type { Graph } from '../graph.ts';
import { allPages } from '../pages.ts';
import { decoration } from '../roles/role-shapes.ts';
import { readStateOf } from '../settings/read-state.ts';
import { UNITS } from './assignment-paths.ts';

const unit = z.looseObject({ id: z.guid(), displayName: decoration });

/** Administrative units as scopes, by name. */
export async function readUnits(graph: Graph, gathered: GatheredRead, who: Identity): Promise<Units> {
  const [first, granted] = await Promise.all([gathered(who, UNITS), graph.granted(who)]);
  const read = directoryRefusal(
    await allPages(graph, who, UNITS, first, unit),
    granted,
    'AdministrativeUnit.Read.All',
  );
  const units = (read.ok ? read.value.rows : [])
    .map(({ id, displayName }) => scopeOf(`/administrativeUnits/${id}`, displayName ?? null))
    .sort((a, b) => (a.name ?? a.id).localeCompare(b.name ?? b.id));
  return { ...readStateOf([read]), units };
}
