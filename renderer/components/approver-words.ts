import type { Approver, Plane } from '../../shared/contract/my-roles.ts';

/** Who may decide, in words of every length a screen needs. Names are as the service has them: show them through ServiceText. */
export type ApproverWords = {
  /** False where the policy could not be read. */
  readonly known: boolean;
  /** "3 people can decide". */
  readonly short: string;
  /** "One of 3 people decides", before anything is sent. */
  readonly title: string;
  /** "Ruben Castellane, Leila Haddani or members of Tier 1 can decide". */
  readonly sentence: string;
  /** "Ruben Castellane, Leila Haddani, members of Tier 1". */
  readonly names: string;
};

const or = new Intl.ListFormat('en-GB', { type: 'disjunction' });

const nameOf = ({ kind, id, name }: Approver): string => {
  const shown = name ?? (id === '' ? 'somebody without a name' : id);
  return kind === 'group' ? `members of ${shown}` : shown;
};

const people = (count: number): string => (count === 1 ? '1 person' : `${count} people`);
const groups = (count: number): string => (count === 1 ? 'members of a group' : `members of ${count} groups`);

/**
 * @param approvers of a role's policy. Empty: nobody is named, and the service falls back on two roles (graph-pim.md §15.2). Null: the
 * policy could not be read
 * @param selfId object id of the signed-in user, who is called "You" where it is given
 * @param plane a group has no default approvers (graph-pim.md §5 [docs])
 */
export function approverWords(
  approvers: readonly Approver[] | null,
  selfId: string | null = null,
  plane: Plane = 'entra-roles',
): ApproverWords {
  if (approvers === null) {
    return {
      known: false,
      short: 'who can decide is not readable',
      title: 'Somebody else decides',
      sentence: 'Who can decide is not readable',
      names:
        plane === 'groups'
          ? 'Not readable: you may not read this group’s policy'
          : 'Not readable: you may not read this role’s policy',
    };
  }
  if (approvers.length === 0 && plane === 'groups') {
    return {
      known: true,
      short: 'nobody is named to decide',
      title: 'Nobody is named to decide',
      sentence: 'The policy names nobody to decide, and a group has no default approvers',
      names: 'Nobody: the policy names none, and a group has no default approvers',
    };
  }
  if (approvers.length === 0) {
    return {
      known: true,
      short: 'default approvers can decide',
      title: 'A default approver decides',
      sentence: 'Privileged Role Administrators and Global Administrators can decide',
      names: 'Privileged Role Administrators and Global Administrators: the policy names nobody',
    };
  }
  const isSelf = ({ kind, id }: Approver): boolean => kind === 'user' && id === selfId;
  const sorted = [...approvers].sort((a, b) => Number(isSelf(b)) - Number(isSelf(a)));
  const named = sorted.map((one) => (isSelf(one) ? 'You' : nameOf(one)));
  const groupCount = approvers.filter(({ kind }) => kind === 'group').length;
  const personCount = approvers.length - groupCount;
  return {
    known: true,
    short: `${counted(personCount, groupCount, ' and ')} can decide`,
    title: titleOf(named, personCount, groupCount),
    sentence: `${or.format(named)} can decide`,
    names: named.join(', '),
  };
}

function counted(personCount: number, groupCount: number, between: string): string {
  return [personCount > 0 && people(personCount), groupCount > 0 && groups(groupCount)]
    .filter((part): part is string => part !== false)
    .join(between);
}

function titleOf(named: readonly string[], personCount: number, groupCount: number): string {
  const [only] = named;
  if (named.length === 1 && only !== undefined)
    return groupCount === 1 ? `One of the ${only} decides` : `${only} decides`;
  if (groupCount === 0) return `One of ${people(personCount)} decides`;
  return `One of ${counted(personCount, groupCount, ', or of the ')} decides`;
}
