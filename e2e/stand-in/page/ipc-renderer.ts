import type { GraphCodec } from '../core/graph-codec.ts';

// Runs in the isolated world by its source text: no outside names.

/** What main sends into a document. */
export type ToPage =
  | { type: 'reply'; id: number; result?: string; error?: string }
  | { type: 'message'; channel: string; args: string };

/** What a document sends to main. */
export type FromPage =
  | { type: 'invoke'; id: number; channel: string; args: string }
  | { type: 'send'; channel: string; args: string }
  | { type: 'navigate'; url: string }
  | { type: 'open'; url: string; name: string; features: string }
  | { type: 'focus'; focused: boolean }
  | { type: 'preload-error'; message: string; stack: string };

interface RendererIpc {
  readonly ipcRenderer: object;
  readonly deliver: (message: ToPage) => void;
}

type Listener = (event: object, ...args: unknown[]) => void;

/** docs/api/ipc-renderer.md, over a function that posts to main. */
export function createIpcRenderer(codec: GraphCodec, post: (message: FromPage) => void): RendererIpc {
  const listeners = new Map<string, { listener: Listener; once: boolean }[]>();
  const waiting = new Map<number, { resolve: (value: unknown) => void; reject: (reason: Error) => void }>();
  let lastId = 0;

  function add(channel: string, listener: Listener, once: boolean): object {
    if (typeof listener !== 'function')
      throw new TypeError('The "listener" argument must be of type function.');
    listeners.set(channel, [...(listeners.get(channel) ?? []), { listener, once }]);
    return ipcRenderer;
  }

  function remove(channel: string, listener: Listener): object {
    const kept = listeners.get(channel) ?? [];
    const at = kept.findLastIndex((entry) => entry.listener === listener);
    listeners.set(
      channel,
      kept.filter((_, index) => index !== at),
    );
    return ipcRenderer;
  }

  const ipcRenderer = {
    // Async, so that an argument that cannot be cloned rejects, as in Electron.
    async invoke(channel: string, ...args: unknown[]): Promise<unknown> {
      const id = ++lastId;
      const message: FromPage = { type: 'invoke', id, channel, args: codec.encode(args) };
      return new Promise((resolve, reject) => {
        waiting.set(id, {
          resolve,
          reject: (reason) =>
            reject(new Error(`Error invoking remote method '${channel}': ${reason.message}`)),
        });
        post(message);
      });
    },
    send(channel: string, ...args: unknown[]): void {
      post({ type: 'send', channel, args: codec.encode(args) });
    },
    on: (channel: string, listener: Listener) => add(channel, listener, false),
    addListener: (channel: string, listener: Listener) => add(channel, listener, false),
    once: (channel: string, listener: Listener) => add(channel, listener, true),
    off: remove,
    removeListener: remove,
    removeAllListeners(channel?: string): object {
      if (channel === undefined) listeners.clear();
      else listeners.delete(channel);
      return ipcRenderer;
    },
    listenerCount: (channel: string): number => listeners.get(channel)?.length ?? 0,
  };

  function deliver(message: ToPage): void {
    if (message.type === 'reply') {
      const waiter = waiting.get(message.id);
      waiting.delete(message.id);
      if (message.error !== undefined) waiter?.reject(new Error(message.error));
      else waiter?.resolve(codec.decode(message.result ?? ''));
      return;
    }
    const args = codec.decode(message.args) as unknown[];
    for (const entry of [...(listeners.get(message.channel) ?? [])]) {
      if (entry.once) remove(message.channel, entry.listener);
      try {
        entry.listener({ sender: ipcRenderer, ports: [] }, ...args);
      } catch (error) {
        // To the console, where Electron shows it; called by main, it would be lost.
        reportError(error);
        return;
      }
    }
  }

  return { ipcRenderer, deliver };
}
