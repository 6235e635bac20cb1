import { rm } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'electron-builder';
import { ROOT } from '../lib/root.mjs';
import { packaging } from './electron-builder.mjs';
import { fuseFaultsOf } from './fuses.mjs';
import { registerInMsi } from './link-scheme.mjs';

/** @typedef {import('electron-builder').AfterPackContext} Packed */

/** The part of a packaged app that holds the fuses. @param {Packed} packed */
function fuseFile({ appOutDir, electronPlatformName, packager }) {
  const name = packager.appInfo.productFilename;
  if (electronPlatformName === 'win32') return path.join(appOutDir, `${name}.exe`);
  if (electronPlatformName === 'linux') return path.join(appOutDir, packaging.linux?.executableName ?? name);
  const framework = 'Contents/Frameworks/Electron Framework.framework/Electron Framework';
  return path.join(appOutDir, `${name}.app`, framework);
}

/** Electron's resources while it still has its own name. @param {string} platform */
const resourcesOf = (platform) => (platform === 'darwin' ? 'Electron.app/Contents/Resources' : 'resources');

/**
 * Packs `out/app`, which must have been bundled, into what the configuration says for a platform, and reads the fuses back.
 * @param {object} o
 * @param {string} o.electronDist folder of the unpacked Electron that is packed
 * @param {string} o.output folder for what comes out; emptied first
 * @param {boolean} [o.signed] whether to refuse to make anything unsigned
 * @param {import('electron-builder').CliOptions['targets']} [o.targets] this platform's installers where not given
 * @returns {Promise<{ artifacts: string[], faults: string[] }>} paths of the installers; what is wrong with the binary's fuses
 */
export async function pack({ electronDist, output, signed = false, targets }) {
  await rm(output, { recursive: true, force: true });
  /** @type {string[]} */
  const binaries = [];
  const artifacts = await build({
    projectDir: ROOT,
    publish: 'never',
    ...(targets && { targets }),
    config: {
      // A copy: electron-builder rewrites what it is given.
      ...structuredClone(packaging),
      electronDist,
      forceCodeSigning: signed,
      directories: { ...packaging.directories, output },
      // Electron's welcome page: electron-builder leaves it in where it is given an unpacked Electron. Taken out before the archives
      // are counted, as Windows' and macOS' lists of them are written then.
      afterExtract: ({ appOutDir, electronPlatformName }) =>
        rm(path.join(appOutDir, resourcesOf(electronPlatformName), 'default_app.asar'), { force: true }),
      msiProjectCreated: registerInMsi,
      afterPack: (packed) => {
        binaries.push(fuseFile(packed));
      },
    },
  });
  return { artifacts, faults: (await Promise.all(binaries.map(fuseFaultsOf))).flat() };
}
