import { create } from 'zustand';

/**
 * Whether "What you may do here" is on screen, in place of a screen of the rail. `first`: it is the last step of a first run.
 * `due`: a connection was made, and the page comes up once somebody has signed in to it.
 */
type AccessPlace = { readonly open: boolean; readonly first: boolean; readonly due: boolean };

const useAccessPlace = create<AccessPlace>(() => ({ open: false, first: false, due: false }));

/** Shows what the person on screen may do here. */
export const openAccess = (): void => useAccessPlace.setState({ open: true, first: false });

/** Goes back to the screen that was there before. */
export const closeAccess = (): void => useAccessPlace.setState({ open: false, first: false });

/**
 * A new connection is made: the check follows its first sign-in, once. Said before main is asked, as somebody who is signed in there
 * already comes on screen with its answer; false takes it back.
 */
export const checkAfterSignIn = (due = true): void => useAccessPlace.setState({ due });

/** Whether the next who comes on screen completes a first run. */
export const useCheckDue = (): boolean => useAccessPlace(({ due }) => due);

/**
 * Somebody has come on screen: the check that is due is shown, and one of an earlier visit is not.
 * @param back they only looked at the connections: what was there before stays
 */
export const arriveInShell = (back: boolean): void =>
  useAccessPlace.setState(({ due, open, first }) =>
    back && !due ? { open, first } : { open: due, first: due, due: false },
  );

/** Whether the page is on screen. */
export const useAccessOpen = (): boolean => useAccessPlace(({ open }) => open);

/** Whether it is on screen as the last step of a first run. */
export const useFirstCheck = (): boolean => useAccessPlace(({ first }) => first);
