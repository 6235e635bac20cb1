import type { CdpSession } from './cdp-session.ts';

/**
 * Closes a page that no window of the app stands for. Its requests are refused first, then it must run before it can close: while
 * a pop-up waits, the page that opened it is blocked inside `window.open`.
 */
export async function refuseTarget(
  browser: CdpSession,
  session: CdpSession,
  targetId: string,
): Promise<void> {
  session.on('Fetch.requestPaused', ({ requestId }) => {
    void session.trySend('Fetch.failRequest', { requestId, errorReason: 'BlockedByClient' });
  });
  void session.trySend('Fetch.enable', { patterns: [{ urlPattern: '*' }] });
  void session.trySend('Runtime.runIfWaitingForDebugger');
  await browser.trySend('Target.closeTarget', { targetId });
}
