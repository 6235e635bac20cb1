import { create } from 'zustand';
import type { HintKind } from '../../../../shared/domain/assignments/hints.ts';
import { accountOnScreen } from '../../../state/account-on-screen.ts';

/** How the lists stood when the page was left: what was typed, which hint was followed, which headings are closed, where one was. */
type ListPlace = {
  readonly query: string;
  readonly hint: HintKind | null;
  /** Ids of headings. */
  readonly closed: ReadonlySet<string>;
  /** The line one was at, and where it stood. */
  readonly line: string;
  readonly index: number;
  /** Whether those who asked for more time are folded away; null: nobody said, as there is room. */
  readonly askedFolded: boolean | null;
};

const START: ListPlace = {
  query: '',
  hint: null,
  closed: new Set(),
  line: '',
  index: 0,
  askedFolded: null,
};

const usePlaceStore = create<{ readonly of: Readonly<Record<string, ListPlace>> }>(() => ({ of: {} }));

/** Where whoever is on screen is in the lists. It outlives the page. */
export const useListPlace = (): ListPlace => usePlaceStore((state) => state.of[accountOnScreen()]) ?? START;

const placeNow = (): ListPlace => usePlaceStore.getState().of[accountOnScreen()] ?? START;

export const setListPlace = (part: Partial<ListPlace>): void => {
  const place = { ...placeNow(), ...part };
  usePlaceStore.setState(({ of }) => ({ of: { ...of, [accountOnScreen()]: place } }));
};

/** Closes what stands under a heading, or shows it. */
export function toggleHeading(id: string): void {
  const closed = new Set(placeNow().closed);
  if (!closed.delete(id)) closed.add(id);
  setListPlace({ closed });
}

/** Forgets where everybody else was. @param accounts as `accountKey` names them */
export const keepListPlaceOf = (accounts: readonly string[]): void =>
  usePlaceStore.setState(({ of }) => ({
    of: Object.fromEntries(Object.entries(of).filter(([account]) => accounts.includes(account))),
  }));
