import { preventable } from '../core/preventable.ts';
import { toChromium, toElectron, withoutFragment } from '../core/scheme-map.ts';
import type { CdpSession } from '../chromium/cdp-session.ts';
import type { PageParts } from './page-parts.ts';

const ERR_ABORTED = -3;
const ERR_FAILED = -2;

/** Loading documents and telling how it goes: loadURL, reload, dom-ready, did-finish-load, did-fail-load (docs/api/web-contents.md). */
export class PageLoads {
  private readonly parts: PageParts;
  private readonly painted: () => void;
  /** False while only Chromium's start page was there, of which the app hears nothing. */
  private started = false;
  private loading: string | undefined;
  private readonly finished = new Set<string>();
  private readonly failed = new Set<string>();
  private readonly waiting = new Map<string, () => void>();

  /** @param painted called when a document has something to show */
  constructor(parts: PageParts, painted: () => void) {
    this.parts = parts;
    this.painted = painted;
  }

  follow(session: CdpSession): void {
    session.on('Page.frameNavigated', ({ frame }) => {
      if (frame.parentId !== undefined || !this.started) return;
      const url = toElectron(frame.url);
      if (frame.unreachableUrl !== undefined) this.failed.add(frame.loaderId);
      else this.parts.emit('did-navigate', preventable({}), url, 200, 'OK');
    });
    session.on('Page.navigatedWithinDocument', ({ frameId, url }) => {
      const isMain = frameId === this.parts.frames.mainId;
      if (this.started) this.parts.emit('did-navigate-in-page', preventable({}), toElectron(url), isMain);
    });
    session.on('Page.lifecycleEvent', ({ frameId, loaderId, name }) => {
      if (this.started && frameId === this.parts.frames.mainId) this.lifecycle(loaderId, name);
    });
  }

  /**
   * docs/api/web-contents.md "loadURL": resolves when the page has finished loading.
   * @throws Error `ERR_… (n) loading '…'` with `code`, `errno` and `url`
   */
  async load(url: string): Promise<void> {
    const { session } = this.parts.page;
    const firstLoad = !this.started;
    this.started = true;
    const details = preventable({
      url,
      isMainFrame: true,
      isSameDocument: false,
      frame: this.parts.frames.main,
    });
    this.parts.emit('did-start-navigation', details, url, false, true);
    this.loading = withoutFragment(toChromium(url));
    const answer = await session
      .send('Page.navigate', { url: toChromium(url) })
      .catch(() => ({ loaderId: undefined, errorText: 'net::ERR_FAILED' }));
    if (answer.errorText !== undefined) throw this.fail(url, answer.errorText);
    const { loaderId } = answer;
    if (loaderId !== undefined && !this.finished.has(loaderId)) {
      await new Promise<void>((resolve) => this.waiting.set(loaderId, resolve));
    }
    // The start page is no place to go back to.
    if (firstLoad) await session.trySend('Page.resetNavigationHistory');
  }

  /** The URL that main is loading, or loaded last. */
  readonly current = (): string | undefined => this.loading;

  reload(): void {
    this.loading = withoutFragment(this.parts.frames.mainUrl);
    void this.parts.page.session.trySend('Page.reload');
  }

  /** Lets go of whoever still waits, because the page is gone. */
  abandon(): void {
    for (const resolve of this.waiting.values()) resolve();
    this.waiting.clear();
  }

  private lifecycle(loaderId: string, name: string): void {
    if (this.failed.has(loaderId)) return;
    if (name === 'DOMContentLoaded') this.parts.emit('dom-ready', preventable({}));
    if (name === 'firstPaint') this.painted();
    if (name !== 'load') return;
    // A minimised window never paints.
    this.painted();
    this.finished.add(loaderId);
    this.parts.emit('did-finish-load', preventable({}));
    this.waiting.get(loaderId)?.();
    this.waiting.delete(loaderId);
  }

  private fail(url: string, errorText: string): Error {
    const code = errorText.replace(/^net::/, '');
    const errno = code === 'ERR_ABORTED' ? ERR_ABORTED : ERR_FAILED;
    this.parts.emit('did-fail-load', preventable({}), errno, code, url, true, 0, 0);
    return Object.assign(new Error(`${code} (${errno}) loading '${url}'`), { code, errno, url });
  }
}
