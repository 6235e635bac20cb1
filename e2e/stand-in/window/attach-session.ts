import type { CdpSession } from '../chromium/cdp-session.ts';
import { isolatedWorldScript, mainWorldScript } from '../page/document-scripts.ts';
import type { IsolatedWorldConfig } from '../page/isolated-world.ts';

/** The scripts of a window's documents, and the world the preload lives in. */
export interface DocumentScripts {
  readonly worldName: string;
  readonly binding: string;
  readonly main: string;
  readonly isolated: string;
}

/** Puts a window's document scripts together. @throws Error where the preload cannot be read */
export function documentScripts(worldName: string, config: IsolatedWorldConfig): DocumentScripts {
  const { handshake, opener, inSubframes, binding } = config;
  return {
    worldName,
    binding,
    main: mainWorldScript({ handshake, opener, inSubframes }),
    isolated: isolatedWorldScript(config),
  };
}

/** What is done with one session of a window. */
export interface SessionFollowers {
  /** Listens; called before anything is switched on. */
  follow(session: CdpSession): void;
  /** Intercepts requests. */
  gate(session: CdpSession): Promise<void>;
  /** The session of a target inside this one. */
  child(sessionId: string): CdpSession;
  /** Media features to emulate in it. */
  colourScheme(): 'light' | 'dark' | '';
}

/** Switches on what a page, or a frame of another site, needs; then lets it run. */
export async function attachDocument(
  session: CdpSession,
  scripts: DocumentScripts,
  followers: SessionFollowers,
): Promise<void> {
  followers.follow(session);
  session.on('Target.attachedToTarget', ({ sessionId, targetInfo }) => {
    const child = followers.child(sessionId);
    if (targetInfo.type === 'iframe') void attachDocument(child, scripts, followers);
    else void attachWorker(child, followers);
  });
  // The order counts: the page's own world must listen before the preload's world speaks.
  await Promise.all([
    session.trySend('Page.enable'),
    session.trySend('Runtime.enable'),
    session.trySend('Page.setLifecycleEventsEnabled', { enabled: true }),
    session.trySend('Runtime.addBinding', { name: scripts.binding, executionContextName: scripts.worldName }),
    session.trySend('Page.addScriptToEvaluateOnNewDocument', { source: scripts.main }),
    session.trySend('Page.addScriptToEvaluateOnNewDocument', {
      source: scripts.isolated,
      worldName: scripts.worldName,
    }),
    emulateColourScheme(session, followers.colourScheme()),
    followers.gate(session),
    session.trySend('Target.setAutoAttach', {
      autoAttach: true,
      waitForDebuggerOnStart: true,
      flatten: true,
    }),
  ]);
  await session.trySend('Runtime.runIfWaitingForDebugger');
}

/** What the page's `prefers-color-scheme` says; '' follows the desktop. */
export async function emulateColourScheme(session: CdpSession, scheme: 'light' | 'dark' | ''): Promise<void> {
  await session.trySend('Emulation.setEmulatedMedia', {
    features: [{ name: 'prefers-color-scheme', value: scheme }],
  });
}

async function attachWorker(session: CdpSession, followers: SessionFollowers): Promise<void> {
  await followers.gate(session);
  await session.trySend('Runtime.runIfWaitingForDebugger');
}
