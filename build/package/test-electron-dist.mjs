import { chmod, mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { SENTINEL } from './fuses.mjs';
import { emptyAsar } from './test-asar.mjs';

/** Electron's own defaults, in the wire's order (Electron docs/tutorial/fuses.md, "Default"). */
export const FACTORY_WIRE = '101100011';

/** A binary that is nothing but a fuse wire between other bytes. @param {string} [wire] @param {number} [version] */
export function fusedBinary(wire = FACTORY_WIRE, version = 1) {
  return Buffer.concat([
    Buffer.from('\x7fELF before'),
    Buffer.from(SENTINEL),
    Buffer.from([version, wire.length]),
    Buffer.from(wire),
    Buffer.from('after'),
  ]);
}

/**
 * What electron-builder needs to see of an unpacked Electron for Linux. What is packed with it does not run.
 * @param {string} folder made where it is not there
 */
export async function writeElectronDist(folder) {
  await mkdir(path.join(folder, 'resources'), { recursive: true });
  await writeFile(path.join(folder, 'electron'), fusedBinary());
  await chmod(path.join(folder, 'electron'), 0o755);
  await writeFile(path.join(folder, 'resources', 'default_app.asar'), emptyAsar());
}
