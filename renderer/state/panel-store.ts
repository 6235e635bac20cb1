import { create } from 'zustand';
import type { ActivationAsks, EligibleRole } from '../../shared/contract/my-roles.ts';
import { readAgainIfStale } from './read-again.ts';

/** What the user typed into the activation panel, as typed: also what cannot be read as a duration. */
export type TypedDraft = {
  readonly duration: string;
  readonly justification: string;
  readonly ticketNumber: string;
  readonly ticketSystem: string;
};

/** The open panel: for which eligibility, and what its policy asked when it was opened. */
type OpenPanel = {
  readonly eligibility: EligibleRole;
  readonly asksAtOpen: ActivationAsks | null;
  /** One per opening, so that each opening starts a form of its own. */
  readonly opening: number;
};

type PanelState = {
  readonly open: OpenPanel | null;
  /** By eligibility id. Kept over a refusal, a cancel and a sign-in until the request was taken. In memory only. */
  readonly drafts: Readonly<Record<string, TypedDraft>>;
};

/** Which role is being activated. Features meet here: the list opens the panel without knowing it. */
export const usePanelStore = create<PanelState>(() => ({ open: null, drafts: {} }));

let openings = 0;

/** Opens the activation panel for an eligibility, and reads the roles again where what is shown is old. */
export function openActivation(eligibility: EligibleRole): void {
  readAgainIfStale();
  openings += 1;
  usePanelStore.setState({ open: { eligibility, asksAtOpen: eligibility.asks, opening: openings } });
}

/** Closes the panel; what was typed is kept. */
export const closeActivation = (): void => usePanelStore.setState({ open: null });

/** Keeps what was typed for an eligibility. */
export const keepDraft = (eligibilityId: string, draft: TypedDraft): void =>
  usePanelStore.setState(({ drafts }) => ({ drafts: { ...drafts, [eligibilityId]: draft } }));

/** Forgets what was typed: the request was taken, or the account changed. */
export const dropDraft = (eligibilityId: string): void =>
  usePanelStore.setState(({ drafts }) => ({
    drafts: Object.fromEntries(Object.entries(drafts).filter(([id]) => id !== eligibilityId)),
  }));
