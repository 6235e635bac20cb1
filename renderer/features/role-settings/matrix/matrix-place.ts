import { create } from 'zustand';
import type { Tier } from '../../../../shared/domain/role-settings/tiers.ts';
import { accountOnScreen } from '../../../state/account-on-screen.ts';

/** How the matrix stood when it was left for the editor: what was typed, which tiers are closed, where one was. */
export type MatrixPlace = {
  readonly query: string;
  readonly closed: ReadonlySet<Tier>;
  /** The line one was at: its id (`HEAD` for the grid's), where it stood, and the column. */
  readonly line: string;
  readonly index: number;
  readonly column: number;
  /** Whether one left the grid for the editor, and comes back to it. */
  readonly comesBack: boolean;
};

/** The id of the grid's own head, in place of a line's. */
export const HEAD = 'head';

const START: MatrixPlace = {
  query: '',
  closed: new Set(),
  line: '',
  index: 0,
  column: 1,
  comesBack: false,
};

const usePlaceStore = create<{ readonly of: Readonly<Record<string, MatrixPlace>> }>(() => ({ of: {} }));

/** Where whoever is on screen is in the matrix. It outlives the page. */
export const useMatrixPlace = (): MatrixPlace =>
  usePlaceStore((state) => state.of[accountOnScreen()]) ?? START;

export const matrixPlaceNow = (): MatrixPlace => usePlaceStore.getState().of[accountOnScreen()] ?? START;

export const setMatrixPlace = (part: Partial<MatrixPlace>): void =>
  usePlaceStore.setState(({ of }) => ({
    of: { ...of, [accountOnScreen()]: { ...matrixPlaceNow(), ...part } },
  }));

/** Closes a tier's rows under its head, or shows them. */
export function toggleTier(tier: Tier): void {
  const closed = new Set(matrixPlaceNow().closed);
  if (!closed.delete(tier)) closed.add(tier);
  setMatrixPlace({ closed });
}

/** How far the grid is scrolled, in CSS pixels. */
type Scrolled = { readonly top: number; readonly left: number };

/** By account; apart from the rest, as nothing is drawn over for it. */
const scrolled = new Map<string, Scrolled>();

export const noteScrolled = ({ top, left }: Scrolled): unknown =>
  scrolled.set(accountOnScreen(), { top, left });
export const scrolledNow = (): Scrolled => scrolled.get(accountOnScreen()) ?? { top: 0, left: 0 };

/** Forgets where everybody else was. @param accounts as `accountKey` names them */
export function keepMatrixPlaceOf(accounts: readonly string[]): void {
  for (const account of scrolled.keys()) if (!accounts.includes(account)) scrolled.delete(account);
  usePlaceStore.setState(({ of }) => ({
    of: Object.fromEntries(Object.entries(of).filter(([account]) => accounts.includes(account))),
  }));
}
