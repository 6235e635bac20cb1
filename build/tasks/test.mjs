// `npm test`: everything CI runs. The last line is the verdict.
import process from 'node:process';
import { bundleApp } from '../lib/bundle.mjs';
import { staticChecks } from '../lib/checks.mjs';
import { ensureChromium } from '../lib/chromium.mjs';
import { chooseRuntime } from '../lib/electron.mjs';
import { summarise } from '../lib/summary.mjs';
import { journeys, unitTests } from '../lib/test-runs.mjs';

const { electron, why } = chooseRuntime({ obtain: false });
console.log(`runtime: ${why}`);
// A download waits for the network while the checks compute; what follows needs both.
const chromium = ensureChromium();
await bundleApp(['release', electron ? 'electron' : 'stand-in']);
const checked = await staticChecks();
await chromium;
const outcomes = [
  ...checked,
  ...(await unitTests(['shared', 'electron', 'renderer', 'build', 'e2e'])),
  ...(await journeys(electron)),
];
process.exitCode = summarise(outcomes);
