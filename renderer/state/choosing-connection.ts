import { create } from 'zustand';

/**
 * Whether the user looks for another connection while one is on screen. What they leave stays as it is: nothing is disconnected
 * before another is chosen, and "Back" needs no network.
 */
const useChoosing = create<{ readonly open: boolean }>(() => ({ open: false }));

/** Shows the connections in place of the sign-in or the screens. */
export const chooseConnection = (): void => useChoosing.setState({ open: true });

/** Goes back to what was there, or on to what was chosen. */
export const leaveConnections = (): void => useChoosing.setState({ open: false });

/** Whether they are on screen. */
export const useChoosingConnection = (): boolean => useChoosing(({ open }) => open);

/** The same, for what is no component. */
export const isChoosingConnection = (): boolean => useChoosing.getState().open;
