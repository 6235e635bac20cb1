import { contextBridge, ipcRenderer } from 'electron';
import { BRIDGE_KEY, intentChannel, STATE_CHANNEL, type Bridge } from '../shared/contract/bridge.ts';
import { INTENT_NAMES } from '../shared/contract/intent-names.ts';

/** One function an intent, derived from the contract: there is no way to name a channel from the page. */
const intents = Object.fromEntries(
  INTENT_NAMES.map((name) => [
    name,
    (input: string) => ipcRenderer.invoke(intentChannel(name), input) as Promise<string>,
  ]),
) as Bridge['intents'];

const bridge: Bridge = {
  intents: Object.freeze(intents),
  onState: (listener) => {
    const hear = (_event: unknown, patch: string): void => listener(patch);
    ipcRenderer.on(STATE_CHANNEL, hear);
    return () => void ipcRenderer.off(STATE_CHANNEL, hear);
  },
};

contextBridge.exposeInMainWorld(BRIDGE_KEY, Object.freeze(bridge));
