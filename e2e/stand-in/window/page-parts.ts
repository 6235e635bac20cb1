import type { WebContents } from 'electron';
import type { OpenPage } from '../chromium/chromium-host.ts';
import type { SessionHost } from '../session/session.ts';
import type { FrameTree } from './frame-tree.ts';

/** What the parts of one window's page share. */
export interface PageParts {
  readonly page: OpenPage;
  readonly frames: FrameTree;
  readonly sessionHost: SessionHost;
  /** What the app sees as the webContents. */
  readonly webContents: WebContents;
  /** The URL (Chromium's, without fragment) that main is loading by itself, if any. */
  startedByMain(): string | undefined;
  /** Emits one of webContents' events; answers whether a listener prevented it. */
  emit(event: string, details: object, ...args: unknown[]): boolean;
}
