import type { Requestor } from '../../../../shared/contract/approvals.ts';

/** What a requestor is called: by name, else by UPN, else by object id. */
export const requestorName = ({ name, upn, id }: Requestor): string => name ?? upn ?? id;

/** The same for a sentence that speaks to the approver: "Ruben"; "the requestor" where they are known by no name. */
export const firstName = ({ name, upn }: Requestor): string =>
  name?.trim().split(/\s+/)[0] ?? upn ?? 'the requestor';
