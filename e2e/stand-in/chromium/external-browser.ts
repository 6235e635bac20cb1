import { baseSwitches } from './chromium-switches.ts';
import { startChromium } from './chromium-process.ts';
import { temporaryProfile } from './profile-folder.ts';

/**
 * Opens a URL in a Chromium with its own profile and no interception: the user's browser, as far as the app can tell. It is ended
 * with this process, unlike a real one.
 * @throws Error where Chromium cannot be started
 */
export async function openExternalBrowser(url: string): Promise<void> {
  const profile = temporaryProfile();
  const { connection, ended } = startChromium(
    [...baseSwitches(profile.path), '--test-type', '--remote-debugging-pipe', url],
    profile,
  );
  const failed = ended.then(({ code }) => {
    throw new Error(`stand-in: the external browser ended at once (code ${code ?? 'none'})`);
  });
  // Answers as soon as it runs.
  await Promise.race([connection.browser.send('Browser.getVersion'), failed]);
}
