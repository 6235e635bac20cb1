import type { CommandLine } from 'electron';
import { guard } from '../core/guard.ts';

const appended = new Map<string, string>();

function given(): Map<string, string> {
  const switches = new Map<string, string>();
  for (const argument of process.argv.slice(1)) {
    if (argument === '--') break;
    const [, name, value = ''] = /^--([^=]+)(?:=(.*))?$/s.exec(argument) ?? [];
    if (name !== undefined) switches.set(name, value);
  }
  return switches;
}

/** docs/api/command-line.md. What the app appends after ready has no effect on Chromium, as in Electron. */
export const commandLine = guard('app.commandLine', {
  appendSwitch: (name: string, value = ''): void => {
    appended.set(name, value);
  },
  hasSwitch: (name: string): boolean => appended.has(name) || given().has(name),
  getSwitchValue: (name: string): string => appended.get(name) ?? given().get(name) ?? '',
  removeSwitch: (name: string): void => {
    appended.delete(name);
  },
} satisfies Partial<CommandLine>);
