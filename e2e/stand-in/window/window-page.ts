import { randomUUID } from 'node:crypto';
import type { WebContents } from 'electron';
import type { CdpSession } from '../chromium/cdp-session.ts';
import type { FirstLook } from '../chromium/chromium-switches.ts';
import { openPage, type PageWatcher } from '../chromium/chromium-host.ts';
import { registerColourScheme } from '../desktop/colour-scheme.ts';
import { PageIpc } from '../ipc/page-ipc.ts';
import type { SessionHost } from '../session/session.ts';
import {
  attachDocument,
  documentScripts,
  emulateColourScheme,
  type SessionFollowers,
} from './attach-session.ts';
import { followConsole } from './console-messages.ts';
import { FrameTree } from './frame-tree.ts';
import { answerDialogs } from './js-dialogs.ts';
import { Navigation } from './navigation.ts';
import { PageLoads } from './page-loads.ts';
import type { PageParts } from './page-parts.ts';
import type { PopUps } from './pop-ups.ts';
import { preloadProcess } from './preload-process.ts';
import { RequestGate } from './request-gate.ts';

/** What a window wants of its page. */
export interface PageWish {
  readonly look: FirstLook;
  readonly sessionHost: SessionHost;
  /** Absolute path of the preload, or ''. */
  readonly preload: string;
  readonly inSubframes: boolean;
  readonly popUps: PopUps;
  readonly watcher: PageWatcher;
  readonly webContents: () => WebContents;
  emit(event: string, details: object, ...args: unknown[]): boolean;
  readonly painted: () => void;
  readonly focus: (focused: boolean) => void;
}

/** A window's page, ready to load. */
export interface WindowPage {
  readonly parts: PageParts;
  readonly loads: PageLoads;
  readonly ipc: PageIpc;
  /** Lets go of what outlives the page. */
  release(): void;
}

let lastProcessId = 0;
const secret = (): string => randomUUID().replaceAll('-', '');

/**
 * Opens a page and connects everything to it before it can load anything.
 * @throws Error where Chromium is missing or the preload cannot be read
 */
export async function openWindowPage(wish: PageWish): Promise<WindowPage> {
  const worldName = `Electron Isolated Context ${secret()}`;
  const names = { binding: `post${secret()}`, receiver: `receive${secret()}` };
  const { preload, inSubframes, sessionHost } = wish;
  const config = {
    handshake: secret(),
    opener: secret(),
    inSubframes,
    ...names,
    preloadPath: preload,
    process: preloadProcess(),
  };
  const scripts = documentScripts(worldName, config);
  const page = await openPage(wish.look, sessionHost.persistent, wish.watcher);
  const frames: FrameTree = new FrameTree(page.targetId, worldName, ++lastProcessId, {
    send: (frameId, channel, args) => ipc.send(frameId, channel, args),
    evaluate: (frameId, code, userGesture) => evaluate(frames, frameId, code, userGesture),
  });
  const parts: PageParts = {
    page,
    frames,
    sessionHost,
    emit: (event, details, ...args) => wish.emit(event, details, ...args),
    startedByMain: () => loads.current(),
    get webContents() {
      return wish.webContents();
    },
  };
  const navigation = new Navigation(parts);
  const loads: PageLoads = new PageLoads(parts, wish.painted);
  const gate = new RequestGate(parts, navigation);
  const ipc: PageIpc = new PageIpc(frames, wish.webContents, names, {
    navigate: (url) => navigation.wantsTo(url),
    open: (url, name, features) => wish.popUps.wanted(url, name, features),
    focus: wish.focus,
    preloadError: (error) => parts.emit('preload-error', {}, preload, error),
  });
  const scheme = registerColourScheme((value) => void emulateColourScheme(page.session, value));
  const followers: SessionFollowers = {
    follow(session: CdpSession) {
      for (const part of [frames, navigation, loads, ipc, wish.popUps]) part.follow(session);
      answerDialogs(session);
      followConsole(session, parts);
    },
    gate: (session) => gate.follow(session),
    child: page.sessionOf,
    colourScheme: scheme.current,
  };
  await attachDocument(page.session, scripts, followers);
  await setPermissions(parts);
  return {
    parts,
    loads,
    ipc,
    release: () => {
      scheme.release();
      loads.abandon();
    },
  };
}

async function setPermissions({ page, sessionHost }: PageParts): Promise<void> {
  const settings = sessionHost.permissions.decide('');
  await Promise.all(
    settings.map(({ name, setting }) =>
      page.browser.trySend('Browser.setPermission', { permission: { name }, setting }),
    ),
  );
}

async function evaluate(
  frames: FrameTree,
  frameId: string,
  code: string,
  userGesture: boolean,
): Promise<unknown> {
  const world = frames.mainWorld(frameId);
  if (!world) throw new Error('Render frame was disposed before WebFrameMain could be accessed');
  const { result, exceptionDetails } = await world.session.send('Runtime.evaluate', {
    expression: code,
    contextId: world.contextId,
    awaitPromise: true,
    returnByValue: true,
    userGesture,
  });
  if (!exceptionDetails) return result.value as unknown;
  // Electron says no more than this, whatever the script threw.
  throw new Error(exceptionDetails.exception?.description ?? 'Script failed to execute');
}
