import path from 'node:path';
import { app } from 'electron';
import { createHandlers } from './console/handlers.ts';
import { keepPreferences } from './console/keep-preferences.ts';
import { openStore } from './console/open-store.ts';
import { pauseReading, readAfterJump, resumeReading } from './console/reading/keep-reading.ts';
import { restoreSession } from './console/session/restore-session.ts';
import { serverClock } from './console/server-clock.ts';
import { nothingRunning, type World } from './console/world.ts';
import { prepareApp } from './desktop/app-identity.ts';
import { listAppFiles } from './desktop/app-files.ts';
import { connectionFromArguments } from './desktop/connection.ts';
import { offerNoCredentials } from './desktop/credentials.ts';
import { createExternalBrowser } from './desktop/external-browser.ts';
import { openGate } from './desktop/ipc-gate.ts';
import { applyTheme, openMainWindow, type MainWindow } from './desktop/main-window.ts';
import { lockNavigation } from './desktop/navigation.ts';
import { createNetwork } from './desktop/network.ts';
import { openNetSession } from './desktop/net-session.ts';
import { createSecretStore } from './desktop/secret-store.ts';
import { onScreenLock } from './desktop/screen-lock.ts';
import { isOnlyInstance } from './desktop/single-instance.ts';
import { stderrLog as log } from './desktop/stderr-log.ts';
import { systemClock } from './desktop/system-clock.ts';
import { openUiSession } from './desktop/ui-session.ts';
import { hostsOf } from './entra/clouds.ts';
import { connectEntra } from './entra/connect-entra.ts';
import { openSeams } from './seams.ts';
import { openProfile } from './storage/open-profile.ts';

/*
 * The composition root. Before the app is ready, synchronously: who we are, and that we are the only one. Everything else after.
 * There is no top-level await: it would keep the app from ever getting ready.
 */
const seams = openSeams();
const device = seams.clock ?? systemClock;
const newId = (): string => crypto.randomUUID();
let window: MainWindow | undefined;

prepareApp(seams.userData);
if (isOnlyInstance(() => window?.focus())) {
  app.on('window-all-closed', () => app.quit());
  lockNavigation();
  offerNoCredentials(log);
  void app.whenReady().then(start).catch(giveUp);
} else app.exit(0);

async function start(): Promise<void> {
  const clock = serverClock(device);
  // What is kept on this device.
  const folder = path.join(app.getPath('userData'), 'desk');
  const profile = await openProfile({ folder, secrets: createSecretStore(), clock, log });

  // The tenant, and the only hosts anything is sent to or opened at.
  const connection = seams.connection ?? connectionFromArguments(process.argv.slice(1));
  const hosts = connection && hostsOf(connection, seams.hosts);
  const network = createNetwork(
    openNetSession(seams.authority),
    new Set(hosts ? [hosts.login, hosts.graph] : []),
  );
  const pages = [hosts?.login, seams.hosts?.signInPage].filter((origin) => origin !== undefined);
  const browser = seams.browser ?? createExternalBrowser(new Set(pages));
  const { texts, journal, rolesCache, favourites } = profile;
  const entra =
    connection &&
    hosts &&
    connectEntra({ connection, hosts, network, clock, log, newId, texts, observe: clock.observe });

  // The application.
  const runtime = 'electron' in process.versions ? 'electron' : 'stand-in';
  const store = openStore(clock, { ...profile, connection, runtime, version: app.getVersion() });
  const running = nothingRunning();
  const kept = { journal, rolesCache, favourites };
  const world: World = { clock, log, store, entra, browser, newId, ...kept, running };
  await keepPreferences(store, profile.preferences, applyTheme);
  onScreenLock(
    () => pauseReading(world),
    () => resumeReading(world),
  );
  device.onJump(() => readAfterJump(world));

  // The window, and the gate between the two.
  const here = import.meta.dirname;
  const ui = openUiSession(await listAppFiles(path.join(here, 'renderer')));
  const opened = openMainWindow({ ui, preload: path.join(here, 'preload.cjs'), log });
  window = opened;
  store.onPatch(opened.send);
  openGate({ handlers: createHandlers(world), isOurs: opened.isOurs, onReady: opened.listen, log });
  await Promise.all([opened.load(), restoreSession(world)]);
}

function giveUp(thrown: unknown): void {
  const code = thrown instanceof Error ? thrown.name : 'thrown';
  log({ level: 'error', area: 'main', message: 'the console could not start', code });
  app.exit(1);
}
