import type { Account } from '../../shared/contract/session.ts';
import { sliceNow } from './slices-store.ts';

/** One person in one tenant, as a word: whose drafts and choices these are. */
export const accountKey = ({ objectId, tenantId }: Pick<Account, 'objectId' | 'tenantId'>): string =>
  `${tenantId}/${objectId}`;

/** Whose roles are on screen; '' before anybody is signed in. */
export function accountOnScreen(): string {
  const { account } = sliceNow('session');
  return account ? accountKey(account) : '';
}
