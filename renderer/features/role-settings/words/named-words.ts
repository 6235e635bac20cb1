import type { Approver } from '../../../../shared/contract/my-roles.ts';

const people = (count: number): string => (count === 1 ? '1 person' : `${count} people`);
const groups = (count: number): string => (count === 1 ? '1 group' : `${count} groups`);

/** "2 people and 1 group". What is neither counts as a person: it is one that is not known closer. */
export function countedApprovers(approvers: readonly Approver[]): string {
  const ofGroups = approvers.filter(({ kind }) => kind === 'group').length;
  const others = approvers.length - ofGroups;
  return [others > 0 ? people(others) : null, ofGroups > 0 ? groups(ofGroups) : null]
    .filter((part) => part !== null)
    .join(' and ');
}

/** By name; by id where the service filled in no name. */
export const nameOfApprover = ({ name, id }: Approver): string =>
  name ?? (id === '' ? 'somebody without a name' : id);

/** "4 people" in a cell, all their names in a diff; "nobody named" of none. */
export function approversWords(approvers: readonly Approver[], length: 'short' | 'long'): string {
  if (approvers.length === 0) return 'nobody named';
  return length === 'short' ? countedApprovers(approvers) : approvers.map(nameOfApprover).join(', ');
}
