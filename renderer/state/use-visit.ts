import { visitOf } from './account-on-screen.ts';
import { useSlice } from './slices-store.ts';

/** Whose visit is on screen (`visitOf`); '' before anybody is signed in. What was read in another is not shown in this one. */
export function useVisit(): string {
  const { account, connection } = useSlice('session');
  return account ? visitOf(connection, account) : '';
}
