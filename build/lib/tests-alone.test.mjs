import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { inRoot } from './root.mjs';
import { TESTS_ALONE } from './tests-alone.mjs';

/** What of vitest reaches beyond the file that calls it. */
const BEYOND_ITS_FILE = /\bvi\.(mock|doMock|hoisted|resetModules|stubEnv)\(/;

const tests = ['shared', 'electron', 'renderer', 'build', 'e2e'].flatMap((room) =>
  readdirSync(inRoot(room), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.test\.(ts|tsx|mjs)$/.test(file))
    .map((file) => `${room}/${file.replaceAll('\\', '/')}`),
);
const reaching = tests.filter((file) => BEYOND_ITS_FILE.test(readFileSync(inRoot(file), 'utf8')));

it('a test that replaces modules or the environment shares its process with nobody', () => {
  expect(reaching.length).toBeGreaterThan(5);
  expect(reaching.filter((file) => !TESTS_ALONE.some((folder) => file.startsWith(`${folder}/`)))).toEqual([]);
});
