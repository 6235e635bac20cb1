import { preventable } from '../core/preventable.ts';
import { schemeOf, toElectron, withoutFragment } from '../core/scheme-map.ts';
import type { CdpSession } from '../chromium/cdp-session.ts';
import type { PageParts } from './page-parts.ts';

/** A document about to be requested. */
export interface DocumentRequest {
  readonly frameId: string;
  /** As Chromium has it. */
  readonly url: string;
  readonly isRedirect: boolean;
}

// Schemes that either make a request (and are judged there), or are stopped in the page, or that Chromium refuses by itself.
const JUDGED_ELSEWHERE = new Set([
  'http',
  'https',
  'about',
  'blob',
  'data',
  'file',
  'javascript',
  'chrome',
  'devtools',
]);

/**
 * Who may go where: will-navigate, will-frame-navigate and will-redirect (docs/api/web-contents.md). They come for what the page
 * starts, never for what main or an attached debugger starts.
 */
export class Navigation {
  private readonly parts: PageParts;
  /** URLs the renderer itself asked to go to, by frame, until the request for them comes. */
  private readonly asked = new Map<string, string>();
  private foreignFrames = false;

  constructor(parts: PageParts) {
    this.parts = parts;
  }

  follow(session: CdpSession): void {
    if (session !== this.parts.page.session) this.foreignFrames = true;
    session.on('Page.frameRequestedNavigation', ({ frameId, url }) => {
      this.asked.set(frameId, url);
      if (frameId === this.parts.frames.mainId && !JUDGED_ELSEWHERE.has(schemeOf(url)))
        this.announce(frameId, url);
    });
  }

  /** Whether a document may be requested. */
  mayRequest(request: DocumentRequest): boolean {
    const { frameId, url, isRedirect } = request;
    if (isRedirect) return !this.tell('will-redirect', frameId, url);
    if (!this.isAskedByPage(frameId, url)) return true;
    return this.announce(frameId, url);
  }

  /** A navigation without a request (about:, blob:), stopped in the page: goes on only if main lets it. */
  wantsTo(url: string): void {
    if (this.announce(this.parts.frames.mainId, url))
      void this.parts.page.session.trySend('Page.navigate', { url });
  }

  /**
   * A wish of the renderer is reported before the request it leads to (both come over the frame's own channel), so what nobody
   * wished for was started by main or a debugger. A frame in another process may navigate the page unreported: with such a frame
   * in the window, everything counts as wished for that main did not start itself.
   */
  private isAskedByPage(frameId: string, url: string): boolean {
    const asked = this.asked.get(frameId);
    this.asked.delete(frameId);
    if (asked !== undefined && withoutFragment(asked) === withoutFragment(url)) return true;
    return this.foreignFrames && this.parts.startedByMain() !== withoutFragment(url);
  }

  /** Whether nobody prevented it. */
  private announce(frameId: string, url: string): boolean {
    const isMain = frameId === this.parts.frames.mainId;
    if (isMain && this.tell('will-navigate', frameId, url)) return false;
    return !this.tell('will-frame-navigate', frameId, url);
  }

  private tell(event: string, frameId: string, chromiumUrl: string): boolean {
    const { frames } = this.parts;
    const url = toElectron(chromiumUrl);
    const isMainFrame = frameId === frames.mainId;
    const details = preventable({
      url,
      isMainFrame,
      isSameDocument: false,
      frame: frames.facadeOf(frameId),
      initiator: frames.main,
    });
    return this.parts.emit(event, details, url, false, isMainFrame);
  }
}
