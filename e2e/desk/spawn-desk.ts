import { spawn, type ChildProcess } from 'node:child_process';
import { demoConnection } from './demo-connection.ts';
import type { LaunchOptions } from './launch-desk.ts';
import { command } from './runtime.ts';

/** Starts the console's program as the options say. @param args what follows the runtime's own arguments */
export function spawnDesk(options: LaunchOptions, args: readonly string[]): ChildProcess {
  const { userData, clockOffsetMs = 0, policyFile } = options;
  const started = command();
  const seams = {
    userData,
    control: true,
    clockOffsetMs,
    ...(policyFile !== undefined && { policyFile }),
    ...toldOf(options),
  };
  return spawn(started.file, [...started.args, ...args], {
    env: { ...process.env, STAND_IN_HEADLESS: '1', ...options.env, PIM_DESK_SEAMS: JSON.stringify(seams) },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

function toldOf({ tenant, told = 'connection', trusted = true }: LaunchOptions): object {
  const { caFile, connection, hosts } = demoConnection(tenant);
  return { hosts, ...(trusted && { caFile }), ...(told === 'connection' && { connection }) };
}
