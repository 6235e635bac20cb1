import type { IpcMainInvokeEvent, WebContents, WebFrameMain } from 'electron';
import { z } from 'zod';
import type { CdpSession } from '../chromium/cdp-session.ts';
import { createCodec } from '../core/graph-codec.ts';
import { preventable } from '../core/preventable.ts';
import { say } from '../core/say.ts';
import type { ToPage } from '../page/ipc-renderer.ts';
import type { FrameTree } from '../window/frame-tree.ts';
import { emitMessage, invokeHandler } from './ipc-main.ts';

const codec = createCodec(undefined);

const fromPage = z.discriminatedUnion('type', [
  z.object({ type: z.literal('invoke'), id: z.number(), channel: z.string(), args: z.string() }),
  z.object({ type: z.literal('send'), channel: z.string(), args: z.string() }),
  z.object({ type: z.literal('navigate'), url: z.string() }),
  z.object({ type: z.literal('open'), url: z.string(), name: z.string(), features: z.string() }),
  z.object({ type: z.literal('focus'), focused: z.boolean() }),
  z.object({ type: z.literal('preload-error'), message: z.string(), stack: z.string() }),
]);

/** The two secret names by which main and the preload's world of one window find each other. */
export interface PageIpcNames {
  readonly binding: string;
  readonly receiver: string;
}

/** What of a page's messages is not ipc. */
export interface PageNotices {
  /** The page wants to go where no request is made (about:, blob:); it was stopped. */
  navigate(url: string): void;
  /** The page called `window.open`; it was given null. */
  open(url: string, name: string, features: string): void;
  focus(focused: boolean): void;
  preloadError(error: Error): void;
}

/** The ipc of one window: messages of its preload worlds to `ipcMain`, and back. */
export class PageIpc {
  private readonly frames: FrameTree;
  private readonly webContents: () => WebContents;
  private readonly names: PageIpcNames;
  private readonly notices: PageNotices;

  constructor(frames: FrameTree, webContents: () => WebContents, names: PageIpcNames, notices: PageNotices) {
    this.frames = frames;
    this.webContents = webContents;
    this.names = names;
    this.notices = notices;
  }

  follow(session: CdpSession): void {
    session.on('Runtime.bindingCalled', ({ name, payload, executionContextId }) => {
      if (name === this.names.binding) this.receive(session, executionContextId, payload);
    });
  }

  /**
   * Sends to a frame's preload world; lost where there is none, as in Electron before a page is loaded.
   * @throws Error "Failed to serialize arguments" for what cannot be cloned
   */
  send(frameId: string, channel: string, args: unknown[]): void {
    let text: string;
    try {
      text = codec.encode(args);
    } catch {
      throw new Error('Failed to serialize arguments');
    }
    this.deliver(frameId, { type: 'message', channel, args: text });
  }

  private receive(session: CdpSession, contextId: number, payload: string): void {
    const sender = this.frames.senderOf(session, contextId);
    if (!sender) return;
    const message = fromPage.parse(JSON.parse(payload));
    switch (message.type) {
      case 'invoke':
        void this.invoke(sender, message.id, message.channel, codec.decode(message.args) as unknown[]);
        return;
      case 'send':
        emitMessage(message.channel, this.messageEvent(sender), codec.decode(message.args) as unknown[]);
        return;
      case 'navigate':
        this.notices.navigate(message.url);
        return;
      case 'open':
        this.notices.open(message.url, message.name, message.features);
        return;
      case 'focus':
        this.notices.focus(message.focused);
        return;
      case 'preload-error':
        this.notices.preloadError(Object.assign(new Error(message.message), { stack: message.stack }));
        return;
    }
  }

  private async invoke(sender: Sender, id: number, channel: string, args: unknown[]): Promise<void> {
    let reply: ToPage;
    try {
      reply = {
        type: 'reply',
        id,
        result: codec.encode(await invokeHandler(channel, this.event(sender), args)),
      };
    } catch (error) {
      // Electron logs it as well, and passes on the text only.
      say(
        `Error occurred in handler for '${channel}': ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
      );
      reply = { type: 'reply', id, error: String(error) };
    }
    this.deliver(sender.frameId, reply);
  }

  private event(sender: Sender): IpcMainInvokeEvent {
    const { facade } = sender;
    return preventable({
      type: 'frame' as const,
      sender: this.webContents(),
      frameId: facade.routingId,
      processId: facade.processId,
      get senderFrame() {
        return facade.isDestroyed() ? null : facade;
      },
    });
  }

  private messageEvent(sender: Sender): object {
    const reply = (channel: string, ...args: unknown[]): void => this.send(sender.frameId, channel, args);
    return Object.defineProperties(this.event(sender), { reply: { value: reply }, ports: { value: [] } });
  }

  private deliver(frameId: string, message: ToPage): void {
    const world = this.frames.isolatedWorld(frameId);
    if (!world) return;
    void world.session.trySend('Runtime.callFunctionOn', {
      executionContextId: world.contextId,
      functionDeclaration: `function (text) { globalThis[${JSON.stringify(this.names.receiver)}]?.(text); }`,
      arguments: [{ value: JSON.stringify(message) }],
      silent: false,
    });
  }
}

interface Sender {
  readonly frameId: string;
  readonly facade: WebFrameMain;
}
