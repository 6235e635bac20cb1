import type { IntentName } from './intent-names.ts';

/** ipc channel of an intent. */
export const intentChannel = (name: IntentName): string => `pim:intent:${name}`;

/** ipc channel on which main sends state patches. */
export const STATE_CHANNEL = 'pim:state';

/** The window's only global of ours: `window.pim`. */
export const BRIDGE_KEY = 'pim';

/** The largest intent, in UTF-16 units of its JSON text, that the gate reads at all. */
export const INTENT_SIZE_CAP = 64 * 1024;

/**
 * What the preload exposes: one function an intent, JSON text in and out (text crosses the bridge about eight times faster than
 * values), and one way to hear of state. Frozen.
 */
export type Bridge = {
  readonly intents: { readonly [N in IntentName]: (input: string) => Promise<string> };
  /** Calls `listener` with each state patch as JSON text; answers how to stop. */
  readonly onState: (listener: (patch: string) => void) => () => void;
};
