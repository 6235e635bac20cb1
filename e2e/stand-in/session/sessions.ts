import path from 'node:path';
import type { Session as ElectronSession } from 'electron';
import { appPaths } from '../app/app-paths.ts';
import { guard } from '../core/guard.ts';
import { requireReady } from '../core/run-state.ts';
import { SessionHost } from './session.ts';

const hosts = new Map<string, SessionHost>();
const NOT_READY = 'Session can only be received when app is ready';

function hostFor(partition: string): SessionHost {
  requireReady(NOT_READY);
  const known = hosts.get(partition);
  if (known) return known;
  const made = new SessionHost(storagePath(partition));
  hosts.set(partition, made);
  return made;
}

function storagePath(partition: string): string | null {
  const data = appPaths.get('sessionData');
  if (partition === '') return data;
  return partition.startsWith('persist:')
    ? path.join(data, 'Partitions', partition.slice('persist:'.length))
    : null;
}

/** docs/api/session.md, the module. The same partition is always the same object; '' is the default session. */
export const session = guard('session (module)', {
  fromPartition: (partition: string): unknown => hostFor(partition).facade,
  get defaultSession(): unknown {
    return hostFor('').facade;
  },
});

/** The host behind what the app holds, or the default one. */
export function sessionHostOf(options: {
  session?: ElectronSession | undefined;
  partition?: string | undefined;
}): SessionHost {
  const given: unknown = options.session;
  if (given === undefined) return hostFor(options.partition ?? '');
  const host = [...hosts.values()].find((candidate) => candidate.facade === given);
  if (!host) throw new Error('stand-in: webPreferences.session is not a session of this app');
  return host;
}
