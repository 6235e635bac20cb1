import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { playwrightOutcomes } from './reports.mjs';

/** @type {string[]} */
const folders = [];
afterEach(async () => {
  await Promise.all(folders.splice(0).map((folder) => rm(folder, { recursive: true })));
});

/**
 * The outcomes of a report by Playwright.
 * @param {[project: string, status: string, title?: string][]} tests @param {unknown[]} [errors]
 */
async function of(tests, errors = []) {
  const folder = await mkdtemp(path.join(tmpdir(), 'reports-'));
  folders.push(folder);
  const file = path.join(folder, 'report.json');
  const specs = tests.map(([projectName, status, title = 'a journey']) => ({
    title,
    tests: [{ projectName, status }],
  }));
  const config = { projects: [{ name: 'defaults' }, { name: 'other-values' }] };
  await writeFile(file, JSON.stringify({ config, suites: [{ suites: [{ specs }] }], errors }));
  return playwrightOutcomes(file, 'journeys');
}

describe('the report of the journeys', () => {
  it('counts each project by its name', async () => {
    const outcomes = await of([
      ['defaults', 'expected'],
      ['defaults', 'unexpected'],
      ['other-values', 'expected'],
      ['other-values', 'flaky'],
      ['other-values', 'expected'],
    ]);
    expect(outcomes).toMatchObject([
      { name: 'journeys, defaults', passed: 1, failed: 1 },
      { name: 'journeys, other-values', passed: 2, failed: 1 },
    ]);
  });

  it('takes a project of which nothing ran for failed', async () => {
    expect(await of([['defaults', 'expected']])).toMatchObject([{ failed: 0 }, { passed: 0, failed: 1 }]);
  });

  it('lets a journey be skipped for a reason that counts, and for no other', async () => {
    const said = vi.spyOn(console, 'log').mockReturnValue();
    const [outcome] = await of([
      ['defaults', 'skipped', 'needs-electron: the tray'],
      ['defaults', 'skipped', 'not today'],
    ]);
    expect(outcome).toMatchObject({ failed: 1, skipped: { 'needs-electron': 1 } });
    expect(said).toHaveBeenCalledWith(expect.stringContaining('not today'));
  });

  it('keeps what failed outside of any journey', async () => {
    const outcomes = await of(
      [
        ['defaults', 'expected'],
        ['other-values', 'expected'],
      ],
      [{ message: 'a journey file that does not load' }],
    );
    expect(outcomes.at(-1)).toMatchObject({ name: 'journeys', failed: 1 });
  });
});
