// Reads what the test runners wrote about their runs.
import { readFile } from 'node:fs/promises';

/** The only two reasons a test may be skipped for; its title names the one. */
const REASONS = ['openapi-absent', 'needs-electron'];

/** @typedef {import('./checks.mjs').Outcome} Outcome */

/** @param {string} title */
function reasonOf(title) {
  return REASONS.find((reason) => title.includes(reason));
}

/** @param {string} name @returns {Outcome} */
const empty = (name) => ({ name, passed: 0, failed: 0, skipped: {}, ms: 0 });

/** A skip without one of the reasons counts as a failure. @param {Outcome} outcome @param {string} title */
function skip(outcome, title) {
  const reason = reasonOf(title);
  if (reason) outcome.skipped[reason] = (outcome.skipped[reason] ?? 0) + 1;
  else {
    outcome.failed += 1;
    console.log(`FAILED  skipped without a reason that counts: ${title}`);
  }
}

/** @param {string} file report of vitest's json reporter @param {string} name */
export async function vitestOutcome(file, name) {
  const outcome = empty(name);
  const report = JSON.parse(await readFile(file, 'utf8'));
  for (const suite of report.testResults) {
    if (suite.status === 'failed' && suite.assertionResults.length === 0) outcome.failed += 1;
    for (const test of suite.assertionResults) {
      if (test.status === 'passed') outcome.passed += 1;
      else if (test.status === 'failed') outcome.failed += 1;
      else skip(outcome, test.fullName);
    }
  }
  return outcome;
}

/**
 * One outcome a project, as the projects are the same journeys on other tenants; a project of which nothing ran has failed.
 * @param {string} file report of Playwright's json reporter @param {string} name @returns {Promise<Outcome[]>}
 */
export async function playwrightOutcomes(file, name) {
  const report = JSON.parse(await readFile(file, 'utf8'));
  /** @type {Map<string, Outcome>} */
  const byProject = new Map(
    report.config.projects.map((/** @type {{ name: string }} */ project) => [
      project.name,
      empty(`${name}, ${project.name}`),
    ]),
  );
  const visit = (/** @type {any} */ suite) => {
    for (const spec of suite.specs ?? []) {
      for (const test of spec.tests) {
        const outcome = byProject.get(test.projectName);
        if (!outcome) throw new Error(`no project is called ${test.projectName}`);
        if (test.status === 'expected') outcome.passed += 1;
        else if (test.status === 'skipped') skip(outcome, spec.title);
        else outcome.failed += 1;
      }
    }
    for (const inner of suite.suites ?? []) visit(inner);
  };
  report.suites.forEach(visit);
  for (const outcome of byProject.values()) if (outcome.passed + outcome.failed === 0) outcome.failed = 1;
  const outside = { ...empty(name), failed: report.errors.length };
  return [...byProject.values(), ...(outside.failed > 0 ? [outside] : [])];
}
