import type { WebContents as ElectronWebContents } from 'electron';
import { appEvents } from '../app/app-events.ts';
import { guard, unimplemented } from '../core/guard.ts';
import { KnownEvents } from '../core/known-events.ts';
import { preventable, type Preventable } from '../core/preventable.ts';
import { say } from '../core/say.ts';
import { toElectron } from '../core/scheme-map.ts';
import type { SessionHost } from '../session/session.ts';
import { PopUps, type WindowOpenHandler } from './pop-ups.ts';
import type { WindowPage } from './window-page.ts';

const EVENTS = [
  'will-navigate',
  'will-frame-navigate',
  'will-redirect',
  'did-start-navigation',
  'did-navigate',
  'did-navigate-in-page',
  'did-finish-load',
  'did-fail-load',
  'dom-ready',
  'render-process-gone',
  'console-message',
  'preload-error',
  'page-title-updated',
  'destroyed',
  // May be listened to; they never come (README).
  'will-attach-webview',
  'before-input-event',
  'unresponsive',
  'responsive',
  'certificate-error',
  'login',
  'select-client-certificate',
];

let lastId = 0;

/** One window's web contents: the facade the app sees, over a page that opens a moment later. */
export class WebContentsHost {
  readonly id = ++lastId;
  readonly popUps = new PopUps();
  readonly facade: ElectronWebContents;
  private readonly events = new KnownEvents('webContents', EVENTS);
  private readonly page: Promise<WindowPage>;
  private readonly devTools: boolean;
  private opened: WindowPage | undefined;
  private destroyed = false;

  /** @param open opens the page; called once, at once */
  constructor(
    sessionHost: SessionHost,
    devTools: boolean,
    open: (host: WebContentsHost) => Promise<WindowPage>,
  ) {
    this.devTools = devTools;
    this.facade = this.makeFacade(sessionHost);
    appEvents.emit('web-contents-created', preventable({}), this.facade);
    this.page = open(this).then((page) => {
      this.opened = page;
      return page;
    });
    // loadURL rejects with it too, but nobody may be loading.
    this.page.catch((error: unknown) => say(`a window could not be opened: ${String(error)}`));
  }

  /** Emits an event; answers whether it was prevented. */
  emit(event: string, details: object, ...args: unknown[]): boolean {
    if (!this.destroyed) this.events.emit(event, details, ...args);
    return (details as Partial<Preventable>).defaultPrevented === true;
  }

  readonly load = async (url: string): Promise<void> => {
    const page = await this.page;
    await page.loads.load(url);
  };

  /** The page, once it is open. */
  whenOpen(): Promise<WindowPage> {
    return this.page;
  }

  /** The renderer or all of Chromium died. */
  gone(reason: 'crashed' | 'killed'): void {
    const details = { reason, exitCode: reason === 'crashed' ? 5 : 9 };
    this.emit('render-process-gone', preventable({}), details);
    appEvents.emit('render-process-gone', preventable({}), this.facade, details);
  }

  destroy(): void {
    this.opened?.release();
    this.emit('destroyed', preventable({}));
    this.destroyed = true;
  }

  private makeFacade(sessionHost: SessionHost): ElectronWebContents {
    const frames = () => this.opened?.parts.frames;
    const members = {
      id: this.id,
      session: sessionHost.facade as ElectronWebContents['session'],
      get mainFrame() {
        const main = frames()?.main;
        if (!main) throw new Error('stand-in: webContents.mainFrame before anything was loaded');
        return main;
      },
      isDestroyed: () => this.destroyed,
      getURL: () => {
        const url = toElectron(frames()?.mainUrl ?? '');
        return url.startsWith('data:text/html,<title>') || url.startsWith('data:text/html,%3Ctitle')
          ? ''
          : url;
      },
      send: (channel: string, ...args: unknown[]): void => {
        const page = this.opened;
        if (page) page.ipc.send(page.parts.frames.mainId, channel, args);
      },
      loadURL: this.load,
      reload: () => void this.page.then((page) => page.loads.reload()),
      setWindowOpenHandler: (handler: WindowOpenHandler): void => {
        this.popUps.handler = handler;
      },
      executeJavaScript: async (code: string, userGesture = false): Promise<unknown> => {
        const { parts } = await this.page;
        return parts.frames.main.executeJavaScript(code, userGesture);
      },
      openDevTools: () => {
        if (!this.devTools)
          throw new Error('stand-in: webContents.openDevTools with webPreferences.devTools: false');
        throw unimplemented('webContents.openDevTools');
      },
      isDevToolsOpened: () => false,
    } satisfies Partial<Record<keyof ElectronWebContents, unknown>>;
    const target = Object.defineProperties(this.events, Object.getOwnPropertyDescriptors(members));
    return guard('webContents', target, () => this.destroyed) as unknown as ElectronWebContents;
  }
}
