// `npm run package`: this platform's installers, in out/package. With `-- --signed` nothing unsigned is made.
import path from 'node:path';
import process from 'node:process';
import { bundleApp } from '../lib/bundle.mjs';
import { obtainElectron } from '../lib/electron.mjs';
import { inRoot, ROOT } from '../lib/root.mjs';
import { pack } from '../package/pack.mjs';

// Asked first: electron-builder itself would try for most of a minute before it says as much.
if (!obtainElectron()) {
  process.stderr.write(
    'Nothing was packaged: Electron’s binary is not on this machine and could not be downloaded (where it can be: npx install-electron --no).\n',
  );
  process.exit(2);
}
await bundleApp(['release']);
const { artifacts, faults } = await pack({
  electronDist: inRoot('node_modules/electron/dist'),
  output: inRoot('out/package'),
  signed: process.argv.includes('--signed'),
});
for (const artifact of artifacts) console.log(path.relative(ROOT, artifact));
for (const fault of faults) console.error(`Do not ship this. ${fault}`);
process.exitCode = faults.length === 0 ? 0 : 1;
