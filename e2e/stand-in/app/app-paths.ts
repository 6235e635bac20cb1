import { existsSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import path from 'node:path';
import { appIdentity } from './app-identity.ts';

const overridden = new Map<string, string>();

function appData(): string {
  switch (process.platform) {
    case 'win32':
      return process.env['APPDATA'] ?? path.join(homedir(), 'AppData', 'Roaming');
    case 'darwin':
      return path.join(homedir(), 'Library', 'Application Support');
    default:
      return process.env['XDG_CONFIG_HOME'] ?? path.join(homedir(), '.config');
  }
}

function builtIn(name: string): string | undefined {
  switch (name) {
    case 'home':
      return homedir();
    case 'appData':
      return appData();
    case 'userData':
      return path.join(appPaths.get('appData'), appIdentity.name);
    case 'sessionData':
      return appPaths.get('userData');
    case 'logs':
      return path.join(appPaths.get('userData'), 'logs');
    case 'crashDumps':
      return path.join(appPaths.get('userData'), 'Crashpad');
    case 'temp':
      return tmpdir();
    case 'exe':
      return process.execPath;
    default:
      return ['desktop', 'documents', 'downloads', 'music', 'pictures', 'videos'].includes(name)
        ? path.join(homedir(), name.charAt(0).toUpperCase() + name.slice(1))
        : undefined;
  }
}

/** docs/api/app.md "app.getPath(name)", "app.setPath(name, path)". */
export const appPaths = {
  /** @throws Error for a name Electron does not know */
  get(name: string): string {
    const found = overridden.get(name) ?? builtIn(name);
    if (found === undefined) throw new Error(`Failed to get '${name}' path`);
    return found;
  },
  /** @throws Error for an unknown name, a path that is not absolute, or a folder that does not exist (docs/api/app.md "setPath") */
  set(name: string, value: string): void {
    if (!path.isAbsolute(value)) throw new Error('Path must be absolute');
    if (builtIn(name) === undefined) throw new Error(`Failed to set path`);
    if (!existsSync(value)) throw new Error(`Failed to set path: '${value}' does not exist`);
    overridden.set(name, value);
  },
};
