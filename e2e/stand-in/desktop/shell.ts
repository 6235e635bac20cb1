import type { Shell } from 'electron';
import { guard } from '../core/guard.ts';
import { say } from '../core/say.ts';
import { environment } from '../core/environment.ts';
import { openExternalBrowser } from '../chromium/external-browser.ts';

/** docs/api/shell.md. */
export const shell = guard('shell', {
  /** Opens a browser of its own profile, so that nothing of the app's window is shared with it. */
  openExternal: async (url) => {
    if (!URL.canParse(url)) throw new Error('Invalid URL');
    if (environment().externalNone) say(`openExternal (nothing opened): ${url}`);
    else await openExternalBrowser(url);
  },
} satisfies Partial<Shell>);
