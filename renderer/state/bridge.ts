import type { Bridge } from '../../shared/contract/bridge.ts';

declare global {
  interface Window {
    /** Set by the preload before any script of the page runs; absent only where the page is opened outside the console. */
    readonly pim?: Bridge;
  }
}

/** The one door to main; undefined where the preload did not run. */
export const theBridge = (): Bridge | undefined => window.pim;
