import { shell } from 'electron';
import { fail, ok } from '../../shared/contract/result.ts';
import type { Browser } from '../console/ports.ts';

/** True where an address may be handed to the user's browser: https of a named origin, no user info. */
export function mayOpen(url: string, origins: ReadonlySet<string>): boolean {
  if (!URL.canParse(url)) return false;
  const { origin, username, password } = new URL(url);
  return origins.has(origin) && username === '' && password === '';
}

/**
 * The one door to the user's browser, for signing in as for consenting.
 * @param origins whole ones of the connection on screen, e.g. `https://login.microsoftonline.com`; asked anew for every page
 */
export function createExternalBrowser(origins: () => ReadonlySet<string>): Browser {
  return {
    open: async (url) => {
      if (!mayOpen(url, origins())) return fail(notOpened('it is outside your cloud'));
      try {
        await shell.openExternal(url);
        return ok(null);
      } catch (thrown) {
        return fail(notOpened(thrown instanceof Error ? thrown.name : 'unknown'));
      }
    },
  };
}

const notOpened = (why: string) => ({
  kind: 'internal' as const,
  title: 'The page could not be opened in your browser.',
  advice: 'Set a default browser on this device, then try again.',
  safeToRetry: true,
  detail: why,
});
