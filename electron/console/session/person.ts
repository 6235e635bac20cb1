import type { Identity } from '../ports.ts';
import type { JournalIntent } from '../storage-ports.ts';

/** A person in a tenant, as a word: what intents, activity and memory are filed under, whoever is on screen. */
export const personOf = ({ tenantId, objectId }: Pick<Identity, 'tenantId' | 'objectId'>): string =>
  `${tenantId}|${objectId}`;

/** Whose intent it is: the one who asked, which for a decision is the approver. */
export const personOfIntent = ({
  tenantId,
  principalId,
}: Pick<JournalIntent, 'tenantId' | 'principalId'>): string => personOf({ tenantId, objectId: principalId });

/** Whether somebody is (still) the one on screen: signing in again makes another identity of the same person. */
export const isOnScreen = (running: { readonly identity: Identity | null }, who: Identity): boolean =>
  running.identity !== null && personOf(running.identity) === personOf(who);
