import type { WebFrameMain } from 'electron';
import type { CdpSession } from '../chromium/cdp-session.ts';
import type { CdpEvent } from '../chromium/cdp-types.ts';
import { webFrameMain, type FrameDocument } from './web-frame-main.ts';

type ChromiumFrame = CdpEvent<'Page.frameNavigated'>['frame'];

/** Where code of a frame's document runs. */
export interface FrameWorld {
  readonly session: CdpSession;
  readonly contextId: number;
}

interface Frame {
  readonly id: string;
  readonly treeNodeId: number;
  readonly parentId: string | undefined;
  document: FrameDocument;
  facade: WebFrameMain;
  /** The preload's world in the current document. */
  isolated?: FrameWorld;
  /** The page's own world. */
  main?: FrameWorld;
}

let lastTreeNodeId = 0;

/** How the tree's facades act on the page. */
export interface FrameActions {
  send(frameId: string, channel: string, args: unknown[]): void;
  evaluate(frameId: string, code: string, userGesture: boolean): Promise<unknown>;
}

/** The frames of one page, over all its sessions: who is who, whose message came from where. */
export class FrameTree {
  private readonly frames = new Map<string, Frame>();
  private readonly worldName: string;
  private readonly processId: number;
  private readonly actions: FrameActions;
  mainId: string;

  constructor(mainId: string, worldName: string, processId: number, actions: FrameActions) {
    this.mainId = mainId;
    this.worldName = worldName;
    this.processId = processId;
    this.actions = actions;
    this.add(mainId, undefined);
  }

  /** Follows one session: the page's own, or that of a frame of another site. */
  follow(session: CdpSession): void {
    session.on('Page.frameAttached', ({ frameId, parentFrameId }) => {
      if (!this.frames.has(frameId)) this.add(frameId, parentFrameId);
    });
    session.on('Page.frameNavigated', ({ frame }) => this.navigated(frame));
    session.on('Page.navigatedWithinDocument', ({ frameId, url }) => this.moved(frameId, url));
    session.on('Page.frameDetached', ({ frameId, reason }) => {
      if (reason === 'remove') this.frames.delete(frameId);
    });
    session.on('Runtime.executionContextCreated', ({ context }) => this.world(session, context));
  }

  get main(): WebFrameMain {
    return this.frame(this.mainId).facade;
  }

  get mainUrl(): string {
    return this.frame(this.mainId).document.url;
  }

  facadeOf(frameId: string): WebFrameMain | null {
    return this.frames.get(frameId)?.facade ?? null;
  }

  isolatedWorld(frameId: string): FrameWorld | undefined {
    return this.frames.get(frameId)?.isolated;
  }

  mainWorld(frameId: string): FrameWorld | undefined {
    return this.frames.get(frameId)?.main;
  }

  /** The frame whose preload world has this context, if its document is still there. */
  senderOf(session: CdpSession, contextId: number): { frameId: string; facade: WebFrameMain } | undefined {
    for (const { id, isolated, facade } of this.frames.values()) {
      if (isolated?.contextId === contextId && isolated.session === session) return { frameId: id, facade };
    }
    return undefined;
  }

  private frame(id: string): Frame {
    return this.frames.get(id) ?? this.add(id, undefined);
  }

  private add(id: string, parentId: string | undefined): Frame {
    const document: FrameDocument = {
      frameId: id,
      loaderId: '',
      url: 'about:blank',
      origin: 'null',
      name: '',
    };
    const treeNodeId = ++lastTreeNodeId;
    const frame: Frame = {
      id,
      treeNodeId,
      parentId,
      document,
      facade: this.facade(id, treeNodeId, document),
    };
    this.frames.set(id, frame);
    return frame;
  }

  private navigated(given: ChromiumFrame): void {
    const frame = this.frames.get(given.id) ?? this.add(given.id, given.parentId);
    const origin = /^https?:|^file:/.test(given.securityOrigin) ? given.securityOrigin : 'null';
    const { id: frameId, loaderId, url, name = '' } = given;
    frame.document = { frameId, loaderId, url: `${url}${given.urlFragment ?? ''}`, origin, name };
    frame.facade = this.facade(frameId, frame.treeNodeId, frame.document);
    // Worlds of a new document are announced after it; what is still known belongs to the old one.
    delete frame.isolated;
    delete frame.main;
  }

  private moved(frameId: string, url: string): void {
    const frame = this.frames.get(frameId);
    // The same object: a move within a document keeps its facade alive.
    if (frame) Object.assign(frame.document, { url });
  }

  private world(session: CdpSession, context: CdpEvent<'Runtime.executionContextCreated'>['context']): void {
    const aux = context.auxData as { frameId?: string; isDefault?: boolean } | undefined;
    if (aux?.frameId === undefined) return;
    const frame = this.frame(aux.frameId);
    const world = { session, contextId: context.id };
    if (context.name === this.worldName) frame.isolated = world;
    else if (aux.isDefault === true) {
      frame.main = world;
      // An about:blank frame inherits its parent's origin; the context knows, the frame does not say.
      if (frame.document.origin === 'null' && context.origin.startsWith('https://'))
        Object.assign(frame.document, { origin: context.origin });
    }
  }

  private facade(id: string, treeNodeId: number, document: FrameDocument): WebFrameMain {
    const link = (frameId: string | undefined): WebFrameMain | null =>
      frameId === undefined ? null : this.facadeOf(frameId);
    return webFrameMain({
      treeNodeId,
      processId: this.processId,
      document: () => document,
      alive: () => this.frames.get(id)?.document === document,
      parent: () => link(this.frames.get(id)?.parentId),
      top: () => this.main,
      children: () =>
        [...this.frames.values()].filter((frame) => frame.parentId === id).map((frame) => frame.facade),
      send: (channel, args) => this.actions.send(id, channel, args),
      evaluate: (code, userGesture) => this.actions.evaluate(id, code, userGesture),
    });
  }
}
