import { create } from 'zustand';
import type { Account, Session } from '../../shared/contract/session.ts';
import { visitOf } from './account-on-screen.ts';

type Person = Pick<Account, 'objectId' | 'tenantId'>;

/**
 * Whose saved sign-in the service no longer takes. Going on as them silently fails the same way each time, so that the window offers
 * them a new sign-in; kept here, as a sign-in that was cancelled changes nothing of it.
 */
const useLapsedVisits = create<{ readonly visits: ReadonlySet<string> }>(() => ({ visits: new Set() }));

/** The service asked for a new sign-in of theirs. */
export const noteLapsed = (connection: Session['connection'], who: Person): void =>
  useLapsedVisits.setState(({ visits }) => ({ visits: new Set([...visits, visitOf(connection, who)]) }));

/** They came on screen: their sign-in holds again. */
export const noteHolds = (visit: string): void =>
  useLapsedVisits.setState(({ visits }) => ({ visits: new Set([...visits].filter((one) => one !== visit)) }));

/** Those visits. */
export const useLapsed = (): ReadonlySet<string> => useLapsedVisits(({ visits }) => visits);
