import type { HandlerDetails, WindowOpenHandlerResponse } from 'electron';
import { unimplemented } from '../core/guard.ts';
import { say } from '../core/say.ts';
import { toElectron } from '../core/scheme-map.ts';
import type { CdpSession } from '../chromium/cdp-session.ts';

/** What `webContents.setWindowOpenHandler` takes. */
export type WindowOpenHandler = (details: HandlerDetails) => WindowOpenHandlerResponse;

/** Asks the app about every window the page wants to open. None ever opens. */
export class PopUps {
  handler: WindowOpenHandler | undefined;

  /** The page called `window.open`. */
  wanted(url: string, name: string, features: string): void {
    const frameName = name === '_blank' ? '' : name;
    this.ask({ url: toElectron(url), frameName, features }, 'new-window');
  }

  /** Links into a new window, and Ctrl+click: Chromium makes the page, which is refused its requests and closed. */
  follow(session: CdpSession): void {
    session.on('Page.windowOpen', ({ url, windowName, windowFeatures }) => {
      this.wanted(url, windowName, windowFeatures.join(','));
    });
    session.on('Page.frameRequestedNavigation', ({ url, disposition }) => {
      // A click on target=_blank is reported as a window above.
      if (disposition === 'newTab')
        this.ask({ url: toElectron(url), frameName: '', features: '' }, 'foreground-tab');
    });
  }

  private ask(
    details: Pick<HandlerDetails, 'url' | 'frameName' | 'features'>,
    disposition: HandlerDetails['disposition'],
  ): void {
    if (!this.handler) {
      say(
        `the page opens ${details.url}: without a window open handler Electron makes a window; the stand-in does not`,
      );
      return;
    }
    const answer = this.handler({ ...details, disposition, referrer: { url: '', policy: 'default' } });
    if (answer.action !== 'deny') throw unimplemented(`setWindowOpenHandler's action '${answer.action}'`);
  }
}
