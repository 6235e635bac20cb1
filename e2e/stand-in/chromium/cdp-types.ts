import type { CDPSession } from 'playwright-core';

// Playwright carries the protocol's types but exports them only through this generic class; nothing of it runs here.
// eslint-disable-next-line @typescript-eslint/no-unused-vars -- a value only so that its generic methods can be instantiated as types
declare const session: CDPSession;

/** Sends a command of the Chrome DevTools Protocol, typed by method. */
export type CdpSend = CDPSession['send'];

/** The events the stand-in listens to. */
export type CdpEventName =
  | 'Fetch.requestPaused'
  | 'Log.entryAdded'
  | 'Page.frameAttached'
  | 'Page.frameDetached'
  | 'Page.frameNavigated'
  | 'Page.frameRequestedNavigation'
  | 'Page.javascriptDialogOpening'
  | 'Page.lifecycleEvent'
  | 'Page.navigatedWithinDocument'
  | 'Page.windowOpen'
  | 'Runtime.bindingCalled'
  | 'Runtime.consoleAPICalled'
  | 'Runtime.exceptionThrown'
  | 'Runtime.executionContextCreated'
  | 'Target.attachedToTarget'
  | 'Target.detachedFromTarget'
  | 'Target.targetCrashed'
  | 'Target.targetInfoChanged';

/** What an event carries. */
export type CdpEvent<E extends CdpEventName> = Parameters<Parameters<typeof session.on<E>>[1]>[0];
