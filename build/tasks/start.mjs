// `npm start`: the console on your tenant. A real tenant runs on Electron alone, never on the stand-in.
import { spawn } from 'node:child_process';
import process from 'node:process';
import { bundleApp } from '../lib/bundle.mjs';
import { obtainElectron } from '../lib/electron.mjs';
import { ROOT } from '../lib/root.mjs';

const electron = obtainElectron();
if (!electron) {
  process.stderr.write(
    'Electron’s binary is not on this machine and could not be downloaded. A real tenant never runs on the stand-in.\n' +
      'Where the download is allowed, run: npx install-electron --no\n' +
      'To see the console on the simulated tenant instead, run: npm run demo\n',
  );
  process.exit(2);
}
await bundleApp(['release']);
const child = spawn(electron, [ROOT, ...process.argv.slice(2)], { stdio: 'inherit' });
child.on('exit', (code) => process.exit(code ?? 1));
