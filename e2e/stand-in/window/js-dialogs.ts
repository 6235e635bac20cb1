import type { CdpSession } from '../chromium/cdp-session.ts';
import { say } from '../core/say.ts';

/** alert, confirm and prompt would block the page until someone answers; nobody can here. */
export function answerDialogs(session: CdpSession): void {
  session.on('Page.javascriptDialogOpening', ({ type, message }) => {
    say(`${type} of the page, dismissed: ${message}`);
    void session.trySend('Page.handleJavaScriptDialog', {
      accept: type === 'alert' || type === 'beforeunload',
    });
  });
}
