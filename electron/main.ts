import path from 'node:path';
import { app } from 'electron';
import { openConnections } from './console/connections/open-connections.ts';
import { createHandlers } from './console/handlers.ts';
import { keepPreferences } from './console/keep-preferences.ts';
import { openStore } from './console/open-store.ts';
import { pauseReading, readAfterJump, resumeReading } from './console/reading/keep-reading.ts';
import { restoreSession } from './console/session/restore-session.ts';
import { serverClock } from './console/server-clock.ts';
import { openLink } from './console/telling/open-link.ts';
import { createWorld, nothingRunning } from './console/world.ts';
import { prepareApp } from './desktop/app-identity.ts';
import { listAppFiles } from './desktop/app-files.ts';
import { offerNoCredentials } from './desktop/credentials.ts';
import { collectLinks, registerLinkScheme, type Links } from './desktop/deep-links.ts';
import { createChosenFiles } from './desktop/chosen-files.ts';
import { createExternalBrowser } from './desktop/external-browser.ts';
import { finishBeforeQuit } from './desktop/finish-before-quit.ts';
import { givenArguments } from './desktop/given-arguments.ts';
import { createHostProbe } from './desktop/host-probe.ts';
import { openGate } from './desktop/ipc-gate.ts';
import { findMachinePolicy } from './desktop/machine-policy/find-machine-policy.ts';
import { applyTheme, openMainWindow, type MainWindow } from './desktop/main-window.ts';
import { lockNavigation } from './desktop/navigation.ts';
import { createNetwork } from './desktop/network.ts';
import { createNotifier } from './desktop/notifier.ts';
import { openNetSession } from './desktop/net-session.ts';
import { createSecretStore } from './desktop/secret-store.ts';
import { onScreenLock } from './desktop/screen-lock.ts';
import { isOnlyInstance } from './desktop/single-instance.ts';
import { stderrLog as log } from './desktop/stderr-log.ts';
import { systemClock } from './desktop/system-clock.ts';
import { openUiSession } from './desktop/ui-session.ts';
import { createConnector } from './entra/connector.ts';
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
  const links = collectLinks();
  lockNavigation();
  offerNoCredentials(log);
  void app
    .whenReady()
    .then(() => start(links))
    .catch(giveUp);
} else app.exit(0);

async function start(links: Links): Promise<void> {
  const clock = serverClock(device);
  // What is kept on this device.
  const folder = path.join(app.getPath('userData'), 'desk');
  const profile = await openProfile({ folder, secrets: createSecretStore(), clock, log });
  finishBeforeQuit(systemClock, profile.settled);

  // Connections, each with a network that knows its own cloud's hosts and no other.
  const { texts, journal, rolesCache, favourites, reviewed, connections: connectionsFile } = profile;
  const { snapshots, runFile, baseline: baselines, assignmentsRunFile, emergency } = profile;
  const net = openNetSession(seams.authority);
  const connector = createConnector({
    networkFor: (origins) => createNetwork(net.session, origins),
    probe: createHostProbe(net),
    demoHosts: seams.hosts,
    deviceNow: device.now,
    observe: clock.observe,
    ...{ clock, log, newId, texts },
  });
  const { offered: clouds } = connector;

  // The application.
  const runtime = 'electron' in process.versions ? 'electron' : 'stand-in';
  const store = openStore(clock, { ...profile, runtime, version: app.getVersion() });
  const running = nothingRunning();
  const browser = seams.browser ?? createExternalBrowser(() => new Set(running.entra?.pages));
  const kept = {
    ...{ journal, rolesCache, favourites, reviewed, connectionsFile, emergency },
    ...{ snapshots, runFile, baselines, assignmentsRunFile },
  };
  const files = createChosenFiles(() => window?.asParent(), log);
  const notifier = createNotifier(log);
  const world = createWorld({
    clock,
    log,
    store,
    browser,
    notifier,
    newId,
    connector,
    ...kept,
    files,
    running,
  });
  await openConnections(world, {
    policy: await findMachinePolicy({
      platform: process.platform,
      clouds,
      file: seams.policyFile,
      systemRoot: process.env.SystemRoot,
    }),
    given: givenArguments(process.argv, clouds),
    seam: seams.connection ?? null,
  });
  await keepPreferences(store, profile.preferences, applyTheme);
  onScreenLock(
    () => pauseReading(world),
    () => resumeReading(world),
  );
  device.onJump(() => readAfterJump(world));
  const showLinked = (text: string): void => {
    if (openLink(world, text)) window?.focus();
  };
  notifier.onClick(showLinked);
  links.open(showLinked);

  // The window, and the gate between the two.
  const here = import.meta.dirname;
  const ui = openUiSession(await listAppFiles(path.join(here, 'renderer')));
  const opened = openMainWindow({ ui, preload: path.join(here, 'preload.cjs'), log });
  window = opened;
  store.onPatch(opened.send);
  openGate({ handlers: createHandlers(world), isOurs: opened.isOurs, onReady: opened.listen, log });
  if (seams.takesLinks !== false) registerLinkScheme(log);
  await Promise.all([opened.load(), restoreSession(world)]);
}

function giveUp(thrown: unknown): void {
  const code = thrown instanceof Error ? thrown.name : 'thrown';
  log({ level: 'error', area: 'main', message: 'the console could not start', code });
  app.exit(1);
}
