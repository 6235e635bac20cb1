import type { Account, Session } from '../../shared/contract/session.ts';
import { sliceNow } from './slices-store.ts';

/** One person in one tenant, as a word: whose drafts and choices these are. */
export const accountKey = ({ objectId, tenantId }: Pick<Account, 'objectId' | 'tenantId'>): string =>
  `${tenantId}/${objectId}`;

/** Whose roles are on screen; '' before anybody is signed in. */
export function accountOnScreen(): string {
  const { account } = sliceNow('session');
  return account ? accountKey(account) : '';
}

/** Who, through which application: the same person has another sign-in through another one. */
export const visitOf = (
  connection: Session['connection'],
  who: Pick<Account, 'objectId' | 'tenantId'>,
): string => `${connection?.clientId ?? ''} ${accountKey(who)}`;

/** Whose visit is on screen; '' before anybody is signed in. */
export function visitOnScreen(): string {
  const { account, connection } = sliceNow('session');
  return account ? visitOf(connection, account) : '';
}
