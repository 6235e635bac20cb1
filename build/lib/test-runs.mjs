// The runs of vitest and Playwright that `check` and `test` are made of.
import { rm } from 'node:fs/promises';
import { playwrightOutcomes, vitestOutcome } from './reports.mjs';
import { inRoot } from './root.mjs';
import { run } from './run-tool.mjs';

/** @typedef {import('./checks.mjs').Outcome} Outcome */

/**
 * Reads a run's report; a run that wrote none, or that failed while its report says otherwise, is a failure of its own.
 * @param {string} name @param {number} code exit code @param {() => Promise<Outcome[]>} read @param {number} started
 * @returns {Promise<Outcome[]>}
 */
async function outcomesOf(name, code, read, started) {
  const outcomes = await read().catch(() => /** @type {Outcome[]} */ ([]));
  const failed = outcomes.some((outcome) => outcome.failed > 0);
  if ((code !== 0 && !failed) || outcomes.length === 0)
    outcomes.push({ name, passed: 0, failed: 1, skipped: {}, ms: 0 });
  for (const outcome of outcomes) {
    const verdict = outcome.failed === 0 ? 'ok    ' : 'FAILED';
    console.log(`${verdict}  ${outcome.name}: ${outcome.passed} passed, ${outcome.failed} failed`);
  }
  console.log(`        ${name} took ${((Date.now() - started) / 1000).toFixed(1)} s`);
  return outcomes;
}

/** Unit, property and contract tests of the named rooms. @param {string[]} rooms */
export async function unitTests(rooms) {
  const started = Date.now();
  const report = inRoot('out/unit.json');
  await rm(report, { force: true });
  const args = ['run', '--reporter=dot', '--reporter=json', `--outputFile.json=${report}`, ...rooms];
  const code = await run('vitest', args);
  const name = 'unit and contract tests';
  return outcomesOf(name, code, async () => [await vitestOutcome(report, name)], started);
}

/** The journeys on each tenant, on Electron where `electron` is its binary, else on the stand-in. @param {string | undefined} electron */
export async function journeys(electron) {
  const started = Date.now();
  const report = inRoot('out/journeys.json');
  await rm(report, { force: true });
  const args = ['test', '-c', 'e2e/journeys/playwright.config.ts'];
  const code = await run('@playwright/test', args, {
    bin: 'playwright',
    env: { PIM_DESK_ELECTRON: electron ?? '' },
  });
  const name = `journeys on ${electron ? 'Electron' : 'the stand-in'}`;
  return outcomesOf(name, code, () => playwrightOutcomes(report, name), started);
}
