import { z } from 'zod';
import type { Holder, Holders } from '../../../../shared/contract/role-settings/detail.ts';
import type { SettingsRef } from '../../../../shared/contract/role-settings/plan.ts';
import { guid } from '../../../../shared/contract/values.ts';
import type { Result } from '../../../../shared/contract/result.ts';
import { accessOf } from '../../../../shared/domain/planes.ts';
import type { Identity } from '../../../console/ports.ts';
import { unreadableAnswer } from '../../problems/graph-problem.ts';
import { asOthers } from '../approvals/holdings.ts';
import type { GatheredRead } from '../gathered-reads.ts';
import type { Graph } from '../graph.ts';
import { holdersOfGroup } from '../groups/group-paths.ts';
import { groupAssignment, groupEligibility } from '../groups/group-shapes.ts';
import { allPages, type Rows } from '../pages.ts';
import { holdersOfRole } from '../roles/role-paths.ts';
import { assignmentInstance, decoration, eligibilityInstance, type HeldRole } from '../roles/role-shapes.ts';
import { assignmentKindOf, momentOf, scopeFrom } from '../rows/held-role.ts';
import { expandedPrincipal, principalKindOf } from '../rows/principal-of.ts';
import { readStateOf } from './read-state.ts';

/** Whose row it is. */
const whose = z.looseObject({
  principalId: z.string().min(1),
  principal: expandedPrincipal,
  assignmentType: decoration,
  endDateTime: decoration,
});

const SHAPES = {
  'entra-roles': { eligible: eligibilityInstance, active: assignmentInstance },
  groups: { eligible: groupEligibility, active: groupAssignment },
} as const;

/**
 * Who holds a role or may activate it, of all scopes; of a group who is, or may be, what the reference names. One round trip, and what further
 * pages take.
 */
export async function readHolders(
  graph: Graph,
  gathered: GatheredRead,
  who: Identity,
  { definitionId, scopeId }: SettingsRef,
): Promise<Holders> {
  if (!guid.safeParse(definitionId).success)
    return { ...readStateOf([{ ok: false, problem: unreadableAnswer('no id', undefined) }]), holders: [] };
  const as = accessOf(scopeId);
  const paths = as === null ? holdersOfRole(definitionId) : holdersOfGroup(definitionId);
  const shapes = SHAPES[as === null ? 'entra-roles' : 'groups'];
  const list = async (of: 'eligible' | 'active'): Promise<Result<Rows<HeldRole>>> => {
    const path = paths[of];
    return asOthers(await allPages<HeldRole>(graph, who, path, await gathered(who, path), shapes[of]));
  };
  const [eligible, active] = await Promise.all([list('eligible'), list('active')]);
  const rows = (read: Result<Rows<HeldRole>>): readonly HeldRole[] =>
    (read.ok ? read.value.rows : []).filter((row) => as === null || scopeFrom(row).id === as);
  return {
    ...readStateOf([eligible, active]),
    holders: [
      ...rows(eligible).flatMap((row) => holderFrom(row, () => 'eligible') ?? []),
      ...rows(active).flatMap((row) => holderFrom(row, assignmentKindOf) ?? []),
    ],
  };
}

function holderFrom(
  row: HeldRole,
  kindOf: (assignmentType: string | null | undefined) => Holder['kind'],
): Holder | undefined {
  const told = whose.safeParse(row);
  if (!told.success) return undefined;
  const { principalId, principal: one, assignmentType, endDateTime } = told.data;
  return {
    principalId,
    principalKind: principalKindOf(one),
    name: one?.displayName ?? null,
    upn: one?.userPrincipalName ?? null,
    kind: kindOf(assignmentType),
    scopeId: scopeFrom(row).id,
    endsAt: momentOf(endDateTime),
  };
}
