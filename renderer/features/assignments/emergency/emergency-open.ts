import { create } from 'zustand';
import { visitOnScreen } from '../../../state/account-on-screen.ts';

/** Whose visit the dialog of emergency accounts is open in; null: closed. In another it is not shown. */
export const useEmergencyOpen = create<{ readonly visit: string | null }>(() => ({ visit: null }));

export const openEmergency = (): void => useEmergencyOpen.setState({ visit: visitOnScreen() });
export const closeEmergency = (): void => useEmergencyOpen.setState({ visit: null });
