import { create } from 'zustand';
import type { ActivityEntry } from '../../shared/contract/activity.ts';

/** What was typed to ask for more time. `sentAs`: the intent whose outcome is not known yet, null where there is none. */
export type MoreTimeDraft = {
  readonly days: number;
  readonly justification: string;
  readonly sentAs: string | null;
};

type Drafts = { readonly drafts: Readonly<Record<string, MoreTimeDraft>> };

/** By account and what it is for. Kept over closing, refusals and a switch until the request was taken. In memory only. */
export const useMoreTimeDrafts = create<Drafts>(() => ({ drafts: {} }));

const ofAccount = (account: string): string => `${account} `;

/** @param account as `accountOnScreen` names it; @param what kind and id */
export const moreTimeKey = (account: string, what: { readonly of: string; readonly id: string }): string =>
  `${ofAccount(account)}${what.of} ${what.id}`;

export const keepMoreTime = (key: string, draft: MoreTimeDraft): void =>
  useMoreTimeDrafts.setState(({ drafts }) => ({ drafts: { ...drafts, [key]: draft } }));

function keepWhere(kept: (key: string, draft: MoreTimeDraft) => boolean): void {
  const { drafts } = useMoreTimeDrafts.getState();
  const left = Object.entries(drafts).filter(([key, draft]) => kept(key, draft));
  if (left.length < Object.keys(drafts).length)
    useMoreTimeDrafts.setState({ drafts: Object.fromEntries(left) });
}

/** Forgets what was typed: the request was taken. */
export const dropMoreTime = (key: string): void => keepWhere((one) => one !== key);

/** Forgets all that one account typed: it signed out. @param account as `accountOnScreen` names it */
export const dropMoreTimeOf = (account: string): void =>
  keepWhere((key) => !key.startsWith(ofAccount(account)));

/** Forgets what main found out to have been taken after all. */
export function dropTakenMoreTime(entries: readonly ActivityEntry[]): void {
  const taken = new Set(entries.filter(({ state }) => state === 'accepted').map(({ id }) => id));
  keepWhere((_, { sentAs }) => sentAs === null || !taken.has(sentAs));
}
