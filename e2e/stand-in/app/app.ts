import type { App } from 'electron';
import { guard, unimplemented } from '../core/guard.ts';
import { requireNotReady, runState } from '../core/run-state.ts';
import { appEvents } from './app-events.ts';
import { appIdentity } from './app-identity.ts';
import { appPaths } from './app-paths.ts';
import { commandLine } from './command-line.ts';
import { exit, quit } from './life-cycle.ts';
import { protocolClients } from './protocol-clients.ts';
import { whenReady } from './readiness.ts';
import {
  hasSingleInstanceLock,
  releaseSingleInstanceLock,
  requestSingleInstanceLock,
} from './single-instance.ts';

const members = {
  commandLine,
  isPackaged: false,
  getName: () => appIdentity.name,
  setName: (name: string): void => {
    appIdentity.name = name;
  },
  getVersion: () => appIdentity.version,
  getAppPath: () => appIdentity.folder,
  getPath: (name) => appPaths.get(name),
  setPath: (name, value) => appPaths.set(name, value),
  getLocale: () => Intl.DateTimeFormat().resolvedOptions().locale,
  isReady: () => runState.ready,
  whenReady,
  quit,
  exit,
  relaunch: () => {
    throw unimplemented('app.relaunch');
  },
  focus: () => undefined,
  // Windows' taskbar identity: nothing to see here, and a no-op elsewhere in Electron too.
  setAppUserModelId: () => undefined,
  enableSandbox: () => {
    requireNotReady('app.enableSandbox() can only be called before app is ready');
  },
  disableHardwareAcceleration: () => {
    requireNotReady('app.disableHardwareAcceleration() can only be called before app is ready');
    commandLine.appendSwitch('disable-gpu');
  },
  requestSingleInstanceLock: (data) => requestSingleInstanceLock(data as Record<string, unknown> | undefined),
  hasSingleInstanceLock,
  releaseSingleInstanceLock,
  // Remembered for this run only: the stand-in never registers itself with the desktop.
  setAsDefaultProtocolClient: (scheme, ...command) => protocolClients.set(scheme, command),
  removeAsDefaultProtocolClient: (scheme, ...command) => protocolClients.remove(scheme, command),
  isDefaultProtocolClient: (scheme, ...command) => protocolClients.is(scheme, command),
} satisfies Partial<Omit<App, 'commandLine'>> & { commandLine: object };

const named = Object.defineProperty(members, 'name', {
  get: () => appIdentity.name,
  set: (name: string) => {
    appIdentity.name = name;
  },
  enumerable: true,
});

/** docs/api/app.md. */
export const app = guard(
  'app',
  Object.defineProperties(appEvents, Object.getOwnPropertyDescriptors(named)) as typeof appEvents &
    typeof members,
);
