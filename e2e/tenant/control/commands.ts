import { accountCommands } from './account-commands.ts';
import { applicationCommands } from './application-commands.ts';
import { clockCommands } from './clock-commands.ts';
import type { ControlContext } from './control-context.ts';
import { directoryCommands } from './directory-commands.ts';
import { faultCommands } from './fault-commands.ts';
import { moreTimeCommands } from './more-time-commands.ts';
import { portalCommands } from './portal-commands.ts';
import { queueCommands } from './queue-commands.ts';
import { recordCommands } from './record-commands.ts';
import { refusalCommands } from './refusal-commands.ts';
import { sessionCommands } from './session-commands.ts';
import { settingCommands } from './setting-commands.ts';
import { tokenCommands } from './token-commands.ts';

/** One thing the control api does. `body` is parsed JSON, undefined where none was sent. Throws ControlRefusal or ZodError. */
export type Command = {
  method: 'GET' | 'POST' | 'DELETE';
  path: string;
  run: (body: unknown, of: ControlContext) => unknown;
};

/** All of them. */
export const COMMANDS: readonly Command[] = [
  {
    method: 'GET',
    path: '/health',
    run: (_body, { world }) => ({ ok: true, now: new Date(world.clock.now()).toISOString() }),
  },
  ...tokenCommands,
  ...sessionCommands,
  ...clockCommands,
  ...faultCommands,
  ...recordCommands,
  ...settingCommands,
  ...portalCommands,
  ...moreTimeCommands,
  ...queueCommands,
  ...directoryCommands,
  ...applicationCommands,
  ...accountCommands,
  ...refusalCommands,
];
