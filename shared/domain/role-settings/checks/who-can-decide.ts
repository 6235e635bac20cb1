import type { Problem } from '../../../contract/problem.ts';
import type { ApproverFacts, UsablePerson } from '../../../contract/role-settings/detail.ts';
import type { Approver } from '../../../contract/my-roles.ts';
import type { SettingKey } from '../../../contract/role-settings/settings.ts';
import { sameId } from '../same-id.ts';
import type { CheckFacts, Planned } from '../check-facts.ts';

/** An approver that is named, and what was read of it; null where nothing was. */
export type NamedApprover = { readonly approver: Approver; readonly facts: ApproverFacts | null };

/** Who could decide about an activation, as far as that was read. */
export type Deciders = {
  /** `default`: nobody is named, so that active Privileged Role and Global Administrators do. `nobody`: a group has no such (graph-pim.md §5). */
  readonly by: 'named' | 'default' | 'nobody';
  readonly named: readonly NamedApprover[];
  /** Those whose account is enabled, each once. A guest can decide. */
  readonly people: readonly UsablePerson[];
  /** Whether there can be nobody besides: all was read, and of each account it is known whether it is enabled. */
  readonly complete: boolean;
  /** Why something of it could not be read. */
  readonly reason: Problem | null;
};

/** @returns null where no approval is asked for, `unknown` where it or the approvers live in a rule that is kept as it is */
export function decidersOf({ after, scope }: Planned, facts: CheckFacts): Deciders | null | 'unknown' {
  if (after.approval === false) return null;
  if (after.approval === undefined || after.approvers === undefined) return 'unknown';
  if (after.approvers.length > 0) {
    const named = after.approvers.map((approver) => ({ approver, facts: factsOf(approver, facts) }));
    return { by: 'named', named, ...peopleOf(named.map((one) => one.facts)) };
  }
  if (scope.kind === 'membership')
    return { by: 'nobody', named: [], people: [], complete: true, reason: null };
  return { by: 'default', named: [], ...peopleOf([facts.defaults]) };
}

const factsOf = ({ kind, id }: Approver, { approvers }: CheckFacts): ApproverFacts | null =>
  approvers.find((one) => one.kind === kind && sameId(one.id, id)) ?? null;

function peopleOf(
  sources: readonly (ApproverFacts | null)[],
): Pick<Deciders, 'people' | 'complete' | 'reason'> {
  const people = new Map<string, UsablePerson>();
  let complete = true;
  for (const source of sources) {
    // A distribution group cannot decide, whoever is in it.
    if (source?.groupKind === 'distribution') continue;
    // One whose kind was not read may be such a group.
    if (source?.kind === 'group' && source.groupKind === null && source.state !== 'gone') {
      complete = false;
      continue;
    }
    if (source === null || !wholly(source)) complete = false;
    for (const person of source?.people ?? [])
      if (person.enabled === true) people.set(person.id.toLowerCase(), person);
  }
  const reason = sources.find((source) => source?.reason)?.reason ?? null;
  return { people: [...people.values()], complete, reason: complete ? null : reason };
}

/** Whether everybody behind it is known. One that is gone has nobody behind it. */
const wholly = ({ state, people }: ApproverFacts): boolean =>
  state === 'gone' || (state === 'read' && people.every(({ enabled }) => enabled !== null));

/** Where a finding about who decides belongs: what is switched on, or else whom was named. */
export const approvalSetting = ({ changes }: Planned): SettingKey =>
  changes.some(({ setting }) => setting === 'approval') ? 'approval' : 'approvers';
