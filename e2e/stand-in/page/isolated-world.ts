import type { createCodec as CreateCodec } from '../core/graph-codec.ts';
import type { bridgeEnd as BridgeEndOf } from './bridge-end.ts';
import type { guardBrowserKeys as GuardBrowserKeys } from './browser-keys.ts';
import type { createIpcRenderer as CreateIpcRenderer, FromPage, ToPage } from './ipc-renderer.ts';
import type { runPreload as RunPreload } from './run-preload.ts';

// Runs second in every document, in a world of its own: it shares the DOM with the page, and no JavaScript object. By its source
// text: no outside names.

/** What the isolated world's script is given. */
export interface IsolatedWorldConfig {
  readonly handshake: string;
  readonly opener: string;
  readonly inSubframes: boolean;
  /** Name of the function Chromium adds to this world only: text to main. */
  readonly binding: string;
  /** Name under which main finds this world's receiver. */
  readonly receiver: string;
  /** Path of the preload, for messages and `__filename`; empty where the window has none. */
  readonly preloadPath: string;
  /** The members of the sandboxed preload's `process`. */
  readonly process: Readonly<Record<string, unknown>>;
}

/** The preload as a CommonJS function. */
export type PreloadFunction = (
  exports: object,
  require: unknown,
  module: object,
  process: object,
  file: string,
  folder: string,
) => void;

/** Everything the script is put together from. */
export interface IsolatedWorldParts {
  createCodec: typeof CreateCodec;
  bridgeEnd: typeof BridgeEndOf;
  createIpcRenderer: typeof CreateIpcRenderer;
  guardBrowserKeys: typeof GuardBrowserKeys;
  runPreload: typeof RunPreload;
  preload: PreloadFunction | undefined;
}

/** Sets up ipc, contextBridge and the guards of a document, then runs the preload. */
export function isolatedWorld(config: IsolatedWorldConfig, parts: IsolatedWorldParts): void {
  'use strict';
  parts.guardBrowserKeys();
  if (!config.inSubframes && window !== window.top) return;
  const world = globalThis as unknown as Record<string, unknown>;
  const binding = world[config.binding] as (text: string) => void;
  Reflect.deleteProperty(world, config.binding);
  const post = (message: FromPage): void => binding(JSON.stringify(message));

  // Navigations without a network request cannot be stopped by intercepting requests. Stop them here and let main decide.
  navigation.addEventListener('navigate', (event) => {
    if (
      !event.cancelable ||
      event.destination.sameDocument ||
      !/^(about|blob|data):/.test(event.destination.url)
    )
      return;
    event.preventDefault();
    post({ type: 'navigate', url: event.destination.url });
  });

  if (window === window.top) {
    const tellFocus = (): void => post({ type: 'focus', focused: document.hasFocus() });
    window.addEventListener('focus', tellFocus);
    window.addEventListener('blur', tellFocus);
    tellFocus();
  }

  const { ipcRenderer, deliver } = parts.createIpcRenderer(parts.createCodec(undefined), post);
  Object.defineProperty(world, config.receiver, {
    value: (message: string) => deliver(JSON.parse(message) as ToPage),
  });

  const node = document.createElement('i');
  window.dispatchEvent(new MouseEvent(config.handshake, { relatedTarget: node }));
  // In a closed shadow tree, events on the node do not show up in `window.event` of page code that runs inside a call.
  document.createElement('div').attachShadow({ mode: 'closed' }).append(node);
  const bridge = parts.bridgeEnd(parts.createCodec, { node, sends: 'to-page', receives: 'to-preload' });

  bridge.expose(config.opener, (url: string, name: string, features: string) => {
    post({
      type: 'open',
      url: url === '' ? 'about:blank' : new URL(url, document.baseURI).href,
      name,
      features,
    });
  });

  if (parts.preload) parts.runPreload(parts.preload, config, { ipcRenderer, expose: bridge.expose, post });
}
