// Electron's binary, where it can be had. Since Electron 42 npm does not download it; `install-electron` does.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { inRoot } from './root.mjs';

/** The binary that is installed, or undefined. @returns {string | undefined} */
export function installedElectron() {
  const folder = inRoot('node_modules/electron');
  const mark = path.join(folder, 'path.txt');
  if (!existsSync(mark)) return undefined;
  const binary = path.join(folder, 'dist', readFileSync(mark, 'utf8').trim());
  return existsSync(binary) ? binary : undefined;
}

/** Tries to download it, once, and answers what is installed then. @returns {string | undefined} */
export function obtainElectron() {
  const there = installedElectron();
  if (there) return there;
  const installer = inRoot('node_modules/electron/install.js');
  if (existsSync(installer)) {
    spawnSync(process.execPath, [installer], { stdio: ['ignore', 'ignore', 'ignore'], timeout: 10 * 60_000 });
  }
  return installedElectron();
}
