import { app } from 'electron';
import { LINK_SCHEME } from '../../shared/domain/links/request-link.ts';
import type { Log } from '../console/ports.ts';

/** Characters. Longer than any link of ours: a tenant's and a request's id, and some words around them. */
const LONGEST_LINK = 500;

/** Links that are kept while the console starts, beside the one that has just come. */
const KEPT_EARLY = 2;

const OURS = new RegExp(`^${LINK_SCHEME}:`, 'i');

const isLink = (text: string): boolean => OURS.test(text) && text.length <= LONGEST_LINK;

/** The link in a command line, wherever it stands in it. Of several the first: the system hands over one at a time. */
export const linkIn = (argv: readonly string[]): string | null => argv.find(isLink) ?? null;

/**
 * Hears of every link the system opens with this application: what this instance was started with, at once; later that of an instance
 * which found this one running; on macOS `open-url`. To be called before the app is ready, or macOS' first one is missed. Electron docs:
 * api/app.md "open-url", "second-instance".
 * @param listener is given text that begins with our scheme and is anybody's: nothing else of it has been looked at
 */
export function onDeepLink(listener: (text: string) => void): void {
  const hear = (text: string | null): void => {
    if (text !== null) listener(text);
  };
  app.on('open-url', (event, url) => {
    event.preventDefault();
    hear(linkIn([url]));
  });
  app.on('second-instance', (_event, argv) => hear(linkIn(argv)));
  hear(linkIn(process.argv));
}

/** What `collectLinks` hands out: links wait until there is something to show them in. */
export type Links = { readonly open: (listener: (text: string) => void) => void };

/** `onDeepLink` for a console that is still starting: what comes before anybody listens is kept, the newest few of it. */
export function collectLinks(): Links {
  const early: string[] = [];
  let listener: ((text: string) => void) | null = null;
  onDeepLink((text) => {
    if (listener) listener(text);
    else early.splice(0, early.length, ...early.slice(-KEPT_EARLY), text);
  });
  return {
    open: (opens) => {
      listener = opens;
      early.splice(0).forEach(opens);
    },
  };
}

/**
 * Makes this application the one that opens our links, for this user. What installs the console has told the system already
 * (`build/package`); this is for where that was overridden, and for a console that was not installed. On Linux it waits for `xdg-settings`,
 * so it comes after the window. On Windows the link follows `--`: whatever stands in it is no switch, of ours or of Chromium's.
 */
export function registerLinkScheme(log: Log): void {
  const self = app.isPackaged ? [] : [app.getAppPath()];
  if (!app.setAsDefaultProtocolClient(LINK_SCHEME, process.execPath, [...self, '--']))
    log({ level: 'info', area: 'links', message: 'links open with another application' });
}
