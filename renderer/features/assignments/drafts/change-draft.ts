import { create } from 'zustand';
import type { AssignmentRef } from '../../../../shared/contract/assignments/plan.ts';
import { assignmentKey } from '../../../../shared/domain/assignments/assignment-key.ts';
import { FRESH_SAID, FRESH_WINDOW, windowUntil, type SaidDraft, type WindowDraft } from './window-draft.ts';

/** What can be done about what is there. */
export type ChangingKind = 'update' | 'extend' | 'renew' | 'remove' | 'convert';

export type ChangeDraft = WindowDraft & SaidDraft;

/** What the fields hold when the dialog opens. `endsAt` null: no end. */
export type ChangingPreset = { readonly endsAt?: number | null; readonly justification?: string };

type Drafts = { readonly drafts: Readonly<Record<string, ChangeDraft>> };

/** By account, change and what it is of. Kept over leaving, refusals and a switch until it was done. In memory only. */
export const useChangeDrafts = create<Drafts>(() => ({ drafts: {} }));

const ofAccount = (account: string): string => `${account} `;

export const changeDraftKey = (account: string, change: ChangingKind, of: readonly AssignmentRef[]): string =>
  `${ofAccount(account)}${change} ${of.map(assignmentKey).sort().join(' ')}`;

const FRESH: ChangeDraft = { ...FRESH_WINDOW, ...FRESH_SAID };

export const changeDraftOf = (drafts: Drafts['drafts'], key: string): ChangeDraft => drafts[key] ?? FRESH;

export const typeChanging = (key: string, part: Partial<ChangeDraft>): void =>
  useChangeDrafts.setState(({ drafts }) => ({
    drafts: { ...drafts, [key]: { ...changeDraftOf(drafts, key), ...part } },
  }));

function keepWhere(kept: (key: string) => boolean): void {
  useChangeDrafts.setState(({ drafts }) => ({
    drafts: Object.fromEntries(Object.entries(drafts).filter(([key]) => kept(key))),
  }));
}

export const dropChanging = (key: string): void => keepWhere((one) => one !== key);

/** Forgets all that one account typed: it signed out. */
export const dropChangingOf = (account: string): void =>
  keepWhere((key) => !key.startsWith(ofAccount(account)));

/** Puts in what is asked for; what somebody typed there before stays. */
export function presetChanging(
  account: string,
  change: ChangingKind,
  of: readonly AssignmentRef[],
  { endsAt, justification }: ChangingPreset,
): void {
  const key = changeDraftKey(account, change, of);
  if (useChangeDrafts.getState().drafts[key]) return;
  if (endsAt === undefined && justification === undefined) return;
  typeChanging(key, {
    ...(endsAt !== undefined && windowUntil(endsAt)),
    ...(justification !== undefined && { justification }),
  });
}
