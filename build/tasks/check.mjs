// `npm run check`: the fast half of `npm test`: types, lint, format, dead code, unit tests.
import process from 'node:process';
import { staticChecks } from '../lib/checks.mjs';
import { summarise } from '../lib/summary.mjs';
import { unitTests } from '../lib/test-runs.mjs';

const outcomes = [
  ...(await staticChecks()),
  ...(await unitTests(['shared', 'electron', 'renderer', 'build'])),
];
process.exitCode = summarise(outcomes);
