import type { Problem } from '../../../contract/problem.ts';
import type { Holder } from '../../../contract/role-settings/detail.ts';
import { sameId } from '../same-id.ts';
import type { CheckFacts } from '../check-facts.ts';

/** Who could ask for the role, as far as that was read. */
export type EligiblePeople = {
  /** Object ids in lower case. */
  readonly ids: ReadonlySet<string>;
  /** Whether there can be nobody besides. */
  readonly complete: boolean;
  readonly reason: Problem | null;
};

/** People who are eligible, at any scope, directly or through a group whose members were read as it is an approver too. */
export function eligiblePeople({ holders, approvers }: CheckFacts): EligiblePeople {
  if (holders === null) return { ids: new Set(), complete: false, reason: null };
  const ids = new Set<string>();
  let complete = holders.state === 'read';
  for (const holder of holders.holders) {
    if (holder.kind === 'activated' || holder.kind === 'assigned') continue;
    if (holder.kind === 'unknown') complete = false;
    if (holder.principalKind === 'service-principal') continue;
    if (holder.principalKind === 'user') {
      ids.add(holder.principalId.toLowerCase());
      continue;
    }
    const members = membersOf(holder, approvers);
    if (members === null) complete = false;
    // What it is may be unknown, its id is not.
    ids.add(holder.principalId.toLowerCase());
    for (const id of members ?? []) ids.add(id.toLowerCase());
  }
  return { ids, complete, reason: complete ? null : holders.reason };
}

function membersOf({ principalId }: Holder, approvers: CheckFacts['approvers']): readonly string[] | null {
  const group = approvers.find((one) => one.kind === 'group' && sameId(one.id, principalId));
  return group?.state === 'read' ? group.people.map(({ id }) => id) : null;
}
