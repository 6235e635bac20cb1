import type { createCodec as CreateCodec } from '../core/graph-codec.ts';
import type { bridgeEnd as BridgeEndOf } from './bridge-end.ts';

// Runs first in every document of a window, in the page's own world, before any page script. By its source text: no outside names.

/** What the main world's script is given. */
export interface MainWorldConfig {
  /** Name of the event by which the isolated world hands over the shared node; heard once, before any page script. */
  readonly handshake: string;
  /** Name under which the isolated world hands over what `window.open` asks; nothing is defined on `window` by it. */
  readonly opener: string;
  /** Whether subframes have the preload too (`nodeIntegrationInSubFrames`). */
  readonly inSubframes: boolean;
}

/** Waits for the isolated world's node and defines on `window` what the preload exposes, frozen, read-only. */
export function mainWorld(
  config: MainWorldConfig,
  parts: { createCodec: typeof CreateCodec; bridgeEnd: typeof BridgeEndOf },
): void {
  'use strict';
  // Electron asks its handler before a window exists; Chromium would make it, and load it, first. Every frame, as a page could
  // borrow another frame's.
  function refuseWindows(ask: (url: string, name: string, features: string) => void): void {
    // Whatever the page passes becomes text, as in the real one.
    const open = (...wish: unknown[]): null => {
      const [url = '', name = '', features = ''] = wish.map(String);
      ask(url, name, features);
      return null;
    };
    Object.defineProperty(window, 'open', {
      value: open,
      enumerable: true,
      writable: false,
      configurable: false,
    });
  }
  if (!config.inSubframes && window !== window.top) {
    refuseWindows(() => undefined);
    return;
  }
  const { defineProperty, freeze, values } = Object;

  function freezeDeep(value: unknown): void {
    if (
      (typeof value !== 'object' && typeof value !== 'function') ||
      value === null ||
      Object.isFrozen(value)
    )
      return;
    // Bytes cannot be frozen; they are copies anyway.
    if (ArrayBuffer.isView(value)) return;
    freeze(value);
    for (const inner of values(value)) freezeDeep(inner);
  }

  function define(key: string, value: unknown): void {
    if (key === config.opener) {
      refuseWindows(value as (url: string, name: string, features: string) => void);
      return;
    }
    if (key in window)
      throw new Error('Cannot bind an API on top of an existing property on the window object');
    freezeDeep(value);
    defineProperty(window, key, { value, enumerable: true, writable: false, configurable: false });
  }

  window.addEventListener(
    config.handshake,
    (event) => {
      const node = (event as MouseEvent).relatedTarget as Node;
      parts.bridgeEnd(parts.createCodec, { node, sends: 'to-preload', receives: 'to-page', define });
    },
    { once: true },
  );
}
