// `node build/run.mjs install`: what the lock file names, and Electron's binary where it can be had.
import process from 'node:process';
import { obtainElectron } from '../lib/electron.mjs';

const electron = obtainElectron();
process.stderr.write(electron ? 'Electron is here.\n' : 'Electron’s binary could not be downloaded.\n');
process.exitCode = electron ? 0 : 2;
