import { create } from 'zustand';
import type { EligibleRole } from '../../shared/contract/my-roles.ts';
import { planeOfHeld } from '../../shared/domain/planes.ts';
import { accountOnScreen } from './account-on-screen.ts';
import { readAgainIfOld } from './read-again.ts';

/** What the user typed into the activation panel, as typed: also what cannot be read as a duration or a time. */
export type TypedDraft = {
  readonly duration: string;
  readonly justification: string;
  readonly ticketNumber: string;
  readonly ticketSystem: string;
  /** `granted`: as soon as it is granted. `later`: at the typed day (yyyy-mm-dd) and time (hh:mm), local. */
  readonly startKind: 'granted' | 'later';
  readonly startDate: string;
  readonly startTime: string;
};

/** The open panel: for which eligibilities, as they stood when it was opened (their policies may change while it is open). */
export type OpenPanel = {
  /** One, or several that are asked for together; never none. */
  readonly eligibilities: readonly EligibleRole[];
  /** Under which name what is typed is kept: whose, and for what. Whoever sends keeps it: the account may be another by then. */
  readonly draftKey: string;
  /** What a draft that does not exist yet starts with, e.g. the words of the request that nobody answered. */
  readonly prefill: Partial<TypedDraft>;
  /** One per opening, so that each opening starts a form of its own. */
  readonly opening: number;
};

/** A draft as it was sent, while it is not known whether the service took it. */
type Awaited = { readonly intentId: string; readonly draft: TypedDraft };

type PanelState = {
  readonly open: OpenPanel | null;
  /** By `draftKey`. Kept over a refusal, a cancel, a sign-in and a switch of accounts until the request was taken. In memory only. */
  readonly drafts: Readonly<Record<string, TypedDraft>>;
  /** Of these drafts, those that were sent and whose answer was lost. */
  readonly awaited: Readonly<Record<string, Awaited>>;
};

/** Which roles are being activated. Features meet here: the list opens the panel without knowing it. */
export const usePanelStore = create<PanelState>(() => ({ open: null, drafts: {}, awaited: {} }));

const ofAccount = (account: string): string => `${account} `;

/** Where what is typed for these is kept. Several have one draft between them: ticking one more role loses nothing typed. */
export function draftKey(eligibilities: readonly EligibleRole[]): string {
  const [first, second] = eligibilities;
  return ofAccount(accountOnScreen()) + (first && !second ? first.eligibilityId : 'several');
}

let openings = 0;

function openFor(eligibilities: readonly EligibleRole[], prefill: Partial<TypedDraft>): void {
  readAgainIfOld([...new Set(eligibilities.map(planeOfHeld))]);
  openings += 1;
  const key = draftKey(eligibilities);
  usePanelStore.setState(({ drafts }) => {
    const kept = drafts[key];
    return {
      open: { eligibilities, draftKey: key, prefill, opening: openings },
      ...(kept && { drafts: { ...drafts, [key]: filled(kept, prefill) } }),
    };
  });
}

/** A kept draft with what it lacks: what was typed is never overwritten. */
function filled(kept: TypedDraft, prefill: Partial<TypedDraft>): TypedDraft {
  const empty = Object.entries(prefill).filter(([field]) => kept[field as keyof TypedDraft] === '');
  // The same object where nothing changed: a draft that was sent is known by it.
  return empty.length === 0 ? kept : { ...kept, ...Object.fromEntries(empty) };
}

/**
 * Opens the activation panel for one eligibility, and reads the roles again where what is shown is old.
 * @param prefill what the form starts with where nothing was typed for this eligibility yet
 */
export const openActivation = (eligibility: EligibleRole, prefill: Partial<TypedDraft> = {}): void =>
  openFor([eligibility], prefill);

/** Opens the panel for several at once. None opens nothing. */
export function openActivations(eligibilities: readonly EligibleRole[]): void {
  if (eligibilities.length > 0) openFor(eligibilities, {});
}

/** Closes the panel; what was typed is kept. */
export const closeActivation = (): void => usePanelStore.setState({ open: null });

/** Keeps what was typed. */
export const keepDraft = (key: string, draft: TypedDraft): void =>
  usePanelStore.setState(({ drafts }) => ({ drafts: { ...drafts, [key]: draft } }));

const keepDrafts = (kept: (key: string) => boolean): void => {
  const only = <T>(all: Readonly<Record<string, T>>): Record<string, T> =>
    Object.fromEntries(Object.entries(all).filter(([key]) => kept(key)));
  usePanelStore.setState(({ drafts, awaited }) => ({ drafts: only(drafts), awaited: only(awaited) }));
};

/** Forgets what was typed: the request was taken. */
export const dropDraft = (key: string): void => keepDrafts((one) => one !== key);

/** Keeps what was sent and whose answer was lost, until main finds out that it was taken: else it is to be sent again. */
export function awaitDraft(key: string, intentId: string, draft: TypedDraft): void {
  // What was typed meanwhile is kept rather than what was sent.
  const kept = usePanelStore.getState().drafts[key] ?? draft;
  keepDraft(key, kept);
  usePanelStore.setState(({ awaited }) => ({ awaited: { ...awaited, [key]: { intentId, draft: kept } } }));
}

/** Forgets a draft whose answer was lost, as it was taken after all; what was typed over it since stays. */
export function dropAwaited(isTaken: (key: string, intentId: string) => boolean): void {
  const { awaited, drafts } = usePanelStore.getState();
  const taken = Object.entries(awaited).filter(([key, { intentId }]) => isTaken(key, intentId));
  const over = new Set(taken.filter(([key, { draft }]) => drafts[key] === draft).map(([key]) => key));
  if (over.size > 0) keepDrafts((key) => !over.has(key));
}

/** Forgets all that one account typed: it signed out. @param account as `accountOnScreen` names it */
export function dropDraftsOf(account: string): void {
  keepDrafts((key) => !key.startsWith(ofAccount(account)));
  closeActivation();
}
