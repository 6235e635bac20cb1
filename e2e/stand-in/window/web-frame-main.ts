import type { WebFrameMain } from 'electron';
import { guard } from '../core/guard.ts';
import { toElectron } from '../core/scheme-map.ts';

/** What is known of a frame's current document. */
export interface FrameDocument {
  readonly frameId: string;
  readonly loaderId: string;
  /** As Chromium has it. */
  readonly url: string;
  /** As Chromium has it; 'null' for an opaque one. */
  readonly origin: string;
  readonly name: string;
}

/** How a frame's facade reaches its neighbours and its page. */
export interface FrameLinks {
  readonly treeNodeId: number;
  readonly processId: number;
  document(): FrameDocument;
  /** Whether the document the facade was made for is still the frame's. */
  alive(): boolean;
  parent(): object | null;
  top(): object | null;
  children(): object[];
  send(channel: string, args: unknown[]): void;
  evaluate(code: string, userGesture: boolean): Promise<unknown>;
}

const DISPOSED = 'Render frame was disposed before WebFrameMain could be accessed';

/** docs/api/web-frame-main.md: one object per document; once the frame has gone elsewhere, its members throw. */
export function webFrameMain(links: FrameLinks): WebFrameMain {
  const live = <T>(read: () => T): T => {
    if (!links.alive()) throw new Error(DISPOSED);
    return read();
  };
  const members = {
    get url() {
      return live(() => toElectron(links.document().url));
    },
    get origin() {
      return live(() => toElectron(links.document().origin));
    },
    get name() {
      return live(() => links.document().name);
    },
    get frameToken() {
      return live(() => links.document().frameId);
    },
    get parent() {
      return live(() => links.parent()) as WebFrameMain | null;
    },
    get top() {
      return live(() => links.top()) as WebFrameMain | null;
    },
    get frames() {
      return live(() => links.children()) as WebFrameMain[];
    },
    frameTreeNodeId: links.treeNodeId,
    processId: links.processId,
    routingId: links.treeNodeId,
    get detached() {
      return !links.alive();
    },
    isDestroyed: () => !links.alive(),
    send: (channel: string, ...args: unknown[]) => live(() => links.send(channel, args)),
    executeJavaScript: (code: string, userGesture = false) => live(() => links.evaluate(code, userGesture)),
  } satisfies Partial<WebFrameMain>;
  return guard('WebFrameMain', members) as unknown as WebFrameMain;
}
