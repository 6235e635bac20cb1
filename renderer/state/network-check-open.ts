import { create } from 'zustand';
import type { Cloud } from '../../shared/contract/connection.ts';

type NetworkCheck = { readonly open: boolean; readonly cloud: Cloud | null };

const useNetworkCheck = create<NetworkCheck>(() => ({ open: false, cloud: null }));

/** Opens the network's test, whoever is signed in or nobody. @param cloud whose hosts; null for that of the connection on screen */
export const openNetworkCheck = (cloud: Cloud | null = null): void =>
  useNetworkCheck.setState({ open: true, cloud });

/** Closes it. */
export const closeNetworkCheck = (): void => useNetworkCheck.setState({ open: false });

/** Whether it is open. */
export const useNetworkCheckOpen = (): boolean => useNetworkCheck(({ open }) => open);

/** Whose hosts it tries; null for those of the connection on screen. */
export const useNetworkCheckCloud = (): Cloud | null => useNetworkCheck(({ cloud }) => cloud);
