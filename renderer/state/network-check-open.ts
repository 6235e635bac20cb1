import { create } from 'zustand';

const useNetworkCheck = create<{ readonly open: boolean }>(() => ({ open: false }));

/** Opens the network's test, whoever is signed in or nobody. */
export const openNetworkCheck = (): void => useNetworkCheck.setState({ open: true });

/** Closes it. */
export const closeNetworkCheck = (): void => useNetworkCheck.setState({ open: false });

/** Whether it is open. */
export const useNetworkCheckOpen = (): boolean => useNetworkCheck(({ open }) => open);
