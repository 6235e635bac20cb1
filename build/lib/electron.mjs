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

/** Why Electron cannot show a window here, or undefined where it can. */
export function noWindowHere() {
  if (process.platform !== 'linux') return undefined;
  if (!process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) return 'there is no display';
  return process.getuid?.() === 0 ? 'its sandbox refuses root' : undefined;
}

/**
 * The runtime for a run that may be either: Electron's binary, or undefined for the stand-in, and why in words. With
 * `PIM_DESK_RUNTIME=electron` nothing else will do.
 * @param {{ obtain: boolean }} how whether a missing binary is downloaded
 * @returns {{ electron: string | undefined, why: string }}
 */
export function chooseRuntime({ obtain }) {
  const wanted = process.env.PIM_DESK_RUNTIME;
  const blocked = noWindowHere();
  const electron =
    wanted === 'stand-in' || blocked ? undefined : obtain ? obtainElectron() : installedElectron();
  if (electron) return { electron, why: 'Electron' };
  const reason =
    wanted === 'stand-in' ? 'asked for' : (blocked ?? 'Electron’s binary is not on this machine');
  if (wanted === 'electron') throw new Error(`PIM_DESK_RUNTIME=electron, but ${reason}`);
  return { electron: undefined, why: `stand-in (${reason})` };
}
