import type { Approver } from '../../../../../../shared/contract/my-roles.ts';
import type { ApproverFacts } from '../../../../../../shared/contract/role-settings/detail.ts';

/** By which name an approver goes; by the id where there is none. It is the service's: show it through ServiceText. */
export const approverName = ({ name, id }: Approver, facts: ApproverFacts | undefined): string =>
  name ??
  facts?.name ??
  facts?.people.find((person) => person.id === id)?.name ??
  (id === '' ? 'somebody without a name' : id);
