import path from 'node:path';
import type { BrowserWindowConstructorOptions, WebContents } from 'electron';
import { appEvents } from '../app/app-events.ts';
import { appIdentity } from '../app/app-identity.ts';
import { guard } from '../core/guard.ts';
import { KnownEvents } from '../core/known-events.ts';
import { preventable } from '../core/preventable.ts';
import { requireReady } from '../core/run-state.ts';
import { sessionHostOf } from '../session/sessions.ts';
import { addWindow, openWindows, type LivingWindow } from './all-windows.ts';
import { WebContentsHost } from './web-contents.ts';
import { WindowBounds } from './window-bounds.ts';
import { checkWindowOptions } from './window-options.ts';
import { openWindowPage } from './window-page.ts';

const EVENTS = [
  'ready-to-show',
  'show',
  'hide',
  'close',
  'closed',
  'focus',
  'blur',
  'minimize',
  'restore',
  'page-title-updated',
];
// May be listened to; they never come (README).
const SILENT = [
  'resize',
  'move',
  'resized',
  'moved',
  'maximize',
  'unmaximize',
  'unresponsive',
  'responsive',
  'session-end',
  'query-session-end',
];

let lastId = 0;

class BrowserWindowImpl extends KnownEvents {
  readonly id = ++lastId;
  readonly webContents: WebContents;
  private readonly contents: WebContentsHost;
  private readonly bounds: WindowBounds;
  private readonly living: LivingWindow;
  private resolveClosed: () => void = () => undefined;
  private title: string;
  private visible: boolean;
  private focused = false;
  private painted = false;
  private gone = false;

  // Arrow functions: called through the guard, `this` would be the guard, which refuses as soon as the window is gone.
  private readonly tryClose = (): boolean => {
    if (this.gone) return true;
    const event = preventable({});
    this.emit('close', event);
    if (event.defaultPrevented) return false;
    this.destroy();
    return true;
  };

  private readonly afterClosed = (): void => {
    if (this.gone) return;
    this.contents.destroy();
    this.gone = true;
    this.emit('closed');
    this.resolveClosed();
  };

  /** @throws Error before ready, for options the stand-in cannot honour, and where Chromium is missing (from loadURL) */
  constructor(options: BrowserWindowConstructorOptions = {}) {
    requireReady('Cannot create BrowserWindow before app is ready');
    checkWindowOptions(options);
    super('BrowserWindow', [...EVENTS, ...SILENT]);
    const {
      width = 800,
      height = 600,
      title = appIdentity.name,
      backgroundColor = '#FFF',
      webPreferences = {},
    } = options;
    this.title = title;
    this.visible = options.show ?? true;
    const sessionHost = sessionHostOf(webPreferences);
    const { preload = '', nodeIntegrationInSubFrames = false, devTools = true } = webPreferences;
    if (preload !== '' && !path.isAbsolute(preload))
      throw new Error('preload script must have absolute path.');
    this.contents = new WebContentsHost(sessionHost, devTools, (host) =>
      openWindowPage({
        look: { width, height, title, backgroundColor },
        sessionHost,
        preload,
        inSubframes: nodeIntegrationInSubFrames,
        popUps: host.popUps,
        webContents: () => host.facade,
        emit: (event, details, ...args) => host.emit(event, details, ...args),
        painted: () => this.firstPaint(),
        focus: (focused) => this.setFocused(focused),
        watcher: {
          gone: () => this.closedOutside(),
          crashed: () => host.gone('crashed'),
          titleChanged: (changed) => this.titleChanged(changed),
        },
      }),
    );
    this.webContents = this.contents.facade;
    this.bounds = new WindowBounds(this.contents.whenOpen(), {
      x: options.x ?? 0,
      y: options.y ?? 0,
      width,
      height,
    });
    const closed = new Promise<void>((resolve) => (this.resolveClosed = resolve));
    const facade = guard('BrowserWindow', this, () => this.gone);
    this.living = {
      facade,
      closed,
      tryClose: () => this.tryClose(),
      destroy: () => this.destroy(),
      died: () => this.contents.gone('killed'),
    };
    addWindow(this.living);
    appEvents.emit('browser-window-created', preventable({}), facade);
    return facade;
  }

  loadURL(url: string): Promise<void> {
    return this.contents.load(url);
  }

  reload(): void {
    this.contents.facade.reload();
  }

  show(): void {
    this.visible = true;
    this.bounds.state('normal');
    this.emit('show', preventable({}));
    this.focus();
  }

  showInactive(): void {
    this.visible = true;
    this.bounds.state('normal');
    this.emit('show', preventable({}));
  }

  hide(): void {
    this.visible = false;
    this.bounds.state('minimized');
    this.emit('hide', preventable({}));
  }

  isVisible(): boolean {
    return this.visible;
  }

  focus(): void {
    void this.contents.whenOpen().then(
      ({ parts }) => parts.page.session.trySend('Page.bringToFront'),
      () => undefined,
    );
  }

  isFocused(): boolean {
    return this.focused;
  }

  minimize(): void {
    this.bounds.state('minimized');
    this.emit('minimize', preventable({}));
  }

  restore(): void {
    this.bounds.state('normal');
    this.emit('restore', preventable({}));
  }

  isMinimized(): boolean {
    return this.bounds.minimized;
  }

  getBounds(): Electron.Rectangle {
    return this.bounds.get();
  }

  setBounds(bounds: Partial<Electron.Rectangle>): void {
    this.bounds.set(bounds);
  }

  getTitle(): string {
    return this.title;
  }

  setTitle(title: string): void {
    this.title = title;
  }

  /** Asks first: 'close' may be prevented. */
  close(): void {
    this.tryClose();
  }

  /** Does not ask. docs/api/browser-window.md: 'close' is not emitted, 'closed' is. */
  destroy(): void {
    if (this.gone) return;
    void this.contents.whenOpen().then(
      ({ parts }) => parts.page.browser.trySend('Target.closeTarget', { targetId: parts.page.targetId }),
      () => undefined,
    );
    this.afterClosed();
  }

  isDestroyed(): boolean {
    return this.gone;
  }

  // Nothing of these can be seen in Chromium's window.
  setMenuBarVisibility(): void {
    return;
  }

  setContentProtection(): void {
    return;
  }

  /** The user closed Chromium's window. It cannot be held open, so 'close' comes but cannot prevent. */
  private closedOutside(): void {
    if (this.gone) return;
    this.emit('close', preventable({}));
    this.afterClosed();
  }

  private firstPaint(): void {
    if (this.painted || this.gone) return;
    this.painted = true;
    this.emit('ready-to-show', preventable({}));
  }

  private setFocused(focused: boolean): void {
    if (focused === this.focused || this.gone) return;
    this.focused = focused;
    this.emit(focused ? 'focus' : 'blur', preventable({}));
    appEvents.emit(
      focused ? 'browser-window-focus' : 'browser-window-blur',
      preventable({}),
      this.living.facade,
    );
  }

  private titleChanged(title: string): void {
    // Chromium takes the address for the title of a page without one; ours is nobody's business.
    if (
      this.gone ||
      title === '' ||
      title === this.title ||
      /^data:text\/html|\.stand-in\.invalid/.test(title)
    )
      return;
    const event = preventable({});
    this.contents.emit('page-title-updated', event, title, true);
    this.emit('page-title-updated', event, title, true);
    if (!event.defaultPrevented) this.title = title;
  }

  static getAllWindows(): object[] {
    return openWindows().map((window) => window.facade);
  }

  static fromWebContents(webContents: WebContents): object | null {
    return BrowserWindowImpl.find((window) => window.webContents === webContents);
  }

  static getFocusedWindow(): object | null {
    return BrowserWindowImpl.find((window) => window.focused);
  }

  private static find(wanted: (window: BrowserWindowImpl) => boolean): object | null {
    return openWindows().find((window) => wanted(window.facade as BrowserWindowImpl))?.facade ?? null;
  }
}

/** docs/api/browser-window.md. */
export const BrowserWindow = guard('BrowserWindow', BrowserWindowImpl);
