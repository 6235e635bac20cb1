import { appPaths } from '../app/app-paths.ts';
import type { CdpSession } from './cdp-session.ts';
import type { CdpEvent } from './cdp-types.ts';
import { chromiumSwitches, startPage, type FirstLook } from './chromium-switches.ts';
import { startChromium, type ChromiumProcess } from './chromium-process.ts';
import { persistentProfile, temporaryProfile } from './profile-folder.ts';
import { refuseTarget } from './refuse-target.ts';

/** A page of Chromium that shows one window. */
export interface OpenPage {
  readonly targetId: string;
  readonly session: CdpSession;
  /** The browser's own session: window bounds, permissions, closing. */
  readonly browser: CdpSession;
  /** A session made for a target inside the page: a frame of another site, a worker. */
  readonly sessionOf: (id: string) => CdpSession;
}

/** What a window is told about its page. */
export interface PageWatcher {
  /** The page's target is gone: closed by us, by the user, or with Chromium. */
  gone(): void;
  /** Its renderer crashed; the window is still there. */
  crashed(): void;
  titleChanged(title: string): void;
}

interface Running {
  readonly process: ChromiumProcess;
  readonly attached: Map<string, CdpEvent<'Target.attachedToTarget'>>;
  readonly watchers: Map<string, PageWatcher>;
  /** Targets being made by us, which must not be taken for pop-ups. */
  creating: number;
  /** Its last window is gone; it is being ended. */
  over: boolean;
  readonly firstPage: Promise<CdpEvent<'Target.attachedToTarget'>>;
}

let running: Promise<Running> | undefined;
let died: () => void = () => undefined;

/** Registers what happens when Chromium ends while windows are open. */
export function onChromiumDeath(listener: () => void): void {
  died = listener;
}

/** Opens a page for a window: the app window that Chromium starts with, or a further one. */
export async function openPage(
  look: FirstLook,
  persistent: boolean,
  watcher: PageWatcher,
): Promise<OpenPage> {
  const isFirst = running === undefined;
  running ??= start(look, persistent);
  const host = await running;
  const { connection } = host.process;
  const page = isFirst ? await host.firstPage : await createPage(host, look);
  const { targetId } = page.targetInfo;
  host.watchers.set(targetId, watcher);
  return {
    targetId,
    session: connection.session(page.sessionId),
    browser: connection.browser,
    sessionOf: (id) => connection.session(id),
  };
}

/** Ends Chromium, if there is one, and waits until it is gone. */
export async function endChromium(): Promise<void> {
  const host = await running?.catch(() => undefined);
  if (!host) return;
  host.watchers.clear();
  host.process.kill();
  await host.process.ended;
}

async function start(look: FirstLook, persistent: boolean): Promise<Running> {
  const profile = persistent ? persistentProfile(appPaths.get('sessionData')) : temporaryProfile();
  const process = startChromium(chromiumSwitches(profile.path, look), profile);
  const { browser } = process.connection;
  const attached = new Map<string, CdpEvent<'Target.attachedToTarget'>>();
  const watchers = new Map<string, PageWatcher>();
  const firstPage = new Promise<CdpEvent<'Target.attachedToTarget'>>((resolve) => {
    browser.on('Target.attachedToTarget', (event) => {
      if (event.targetInfo.type === 'page') resolve(event);
    });
  });
  const host: Running = { process, attached, watchers, creating: 0, over: false, firstPage };
  browser.on('Target.attachedToTarget', (event) => void welcome(host, event));
  browser.on('Target.detachedFromTarget', ({ sessionId }) => detached(host, sessionId));
  browser.on('Target.targetCrashed', ({ targetId }) => watchers.get(targetId)?.crashed());
  browser.on('Target.targetInfoChanged', ({ targetInfo }) =>
    watchers.get(targetInfo.targetId)?.titleChanged(targetInfo.title),
  );
  void process.ended.then(() => {
    ended(host);
  });
  // Electron would ask where to save; nobody can answer here.
  await browser.trySend('Browser.setDownloadBehavior', { behavior: 'deny' });
  await browser.send('Target.setDiscoverTargets', { discover: true });
  await browser.send('Target.setAutoAttach', {
    autoAttach: true,
    waitForDebuggerOnStart: true,
    flatten: true,
  });
  return host;
}

async function createPage(host: Running, look: FirstLook): Promise<CdpEvent<'Target.attachedToTarget'>> {
  const { browser } = host.process.connection;
  host.creating++;
  try {
    const { width, height } = look;
    const { targetId } = await browser.send('Target.createTarget', {
      url: startPage(look),
      newWindow: true,
      width,
      height,
    });
    // Chromium attaches a new target before it answers the request for it.
    const page = host.attached.get(targetId);
    if (!page) throw new Error('stand-in: Chromium did not attach the new window');
    return page;
  } finally {
    host.creating--;
  }
}

/** Targets nobody of ours asked for: Ctrl+T, pop-ups, a page opened through the debugging port. */
async function welcome(host: Running, event: CdpEvent<'Target.attachedToTarget'>): Promise<void> {
  const { connection } = host.process;
  const session = connection.session(event.sessionId);
  const { type, targetId, openerId } = event.targetInfo;
  host.attached.set(targetId, event);
  const first = await host.firstPage;
  const ours =
    type === 'page' &&
    openerId === undefined &&
    (targetId === first.targetInfo.targetId || host.creating > 0);
  if (type === 'page' && !ours) await refuseTarget(connection.browser, session, targetId);
  else if (!ours) await session.trySend('Runtime.runIfWaitingForDebugger');
}

function detached(host: Running, sessionId: string): void {
  host.process.connection.detach(sessionId);
  for (const [targetId, event] of host.attached) {
    if (event.sessionId !== sessionId) continue;
    host.attached.delete(targetId);
    const watcher = host.watchers.get(targetId);
    host.watchers.delete(targetId);
    if (watcher) lastWindowGone(host);
    watcher?.gone();
  }
}

/** Chromium would end by itself, but later: a window opened meanwhile must not land in it. */
function lastWindowGone(host: Running): void {
  if (host.watchers.size > 0 || host.creating > 0) return;
  running = undefined;
  host.over = true;
  host.process.kill();
}

function ended(host: Running): void {
  if (!host.over) running = undefined;
  const orphans = [...host.watchers.values()];
  host.watchers.clear();
  // With its last window Chromium ends in order; with windows still open it crashed or was killed.
  if (orphans.length > 0) died();
}
