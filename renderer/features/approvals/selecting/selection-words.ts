import type { WaitingRequest } from '../../../../shared/contract/approvals.ts';
import { isPrivileged, privilegedWords } from '../../../components/privileged-words.ts';
import { keyOfHeld } from '../../../../shared/domain/role-key.ts';

/** What is selected, in numbers: what one has to know before all of it is decided with one reason. */
export type SelectionSummary = {
  readonly count: number;
  /** How many different roles and groups, each at its scope. */
  readonly roles: number;
  readonly people: number;
  readonly privileged: number;
  /** Of how many groups it is not known whether they lead to a privileged role. */
  readonly notKnown: number;
  readonly flagged: number;
  /** How many have a reason of their own. */
  readonly own: number;
  /** How many the filters hide. */
  readonly hidden: number;
};

type By = {
  readonly flagsOf: (request: WaitingRequest) => number;
  readonly hasOwn: (request: WaitingRequest) => boolean;
  readonly isShown: (request: WaitingRequest) => boolean;
};

export function summaryOf(selected: readonly WaitingRequest[], by: By): SelectionSummary {
  const count = (test: (request: WaitingRequest) => boolean): number => selected.filter(test).length;
  return {
    count: selected.length,
    roles: new Set(selected.map(keyOfHeld)).size,
    people: new Set(selected.map(({ requestor }) => requestor.id)).size,
    privileged: count(({ role }) => isPrivileged(role)),
    notKnown: count(({ role }) => role.privilege === 'unknown'),
    flagged: count((request) => by.flagsOf(request) > 0),
    own: count(by.hasOwn),
    hidden: count((request) => !by.isShown(request)),
  };
}

const many = (count: number, one: string, more: string): string => `${count} ${count === 1 ? one : more}`;

/** "20 selected: 12 people, 4 roles, 6 privileged, 2 flagged". Nothing is said of none. */
export function selectionWords(summary: SelectionSummary): string {
  const { count, roles, people, privileged, notKnown, flagged } = summary;
  const parts = [many(people, 'person', 'people'), many(roles, 'role or group', 'roles and groups')];
  const known = privilegedWords(privileged, notKnown);
  if (known !== '') parts.push(known);
  if (flagged > 0) parts.push(`${flagged} flagged`);
  return `${count} selected: ${parts.join(', ')}`;
}

/** What the live region says of a change. @param over how many found no room */
export function selectionSaid(summary: SelectionSummary, over: number, most: number): string {
  if (summary.count === 0) return 'Nothing selected.';
  const full = over > 0 ? ` At most ${most} are decided at once: ${over} more are not selected.` : '';
  return `${selectionWords(summary)}.${full}`;
}
