import { defineConfig } from '@playwright/test';
import type { SwitchSet } from '../tenant/switches-sets.ts';
import { ABOUT_THIRD_VALUES, leftOutOf, WITHOUT_ANY_SWITCH } from './left-out.ts';

const filesOf = (names: readonly string[]): string[] => names.map((name) => `${name}.journey.ts`);
const titled = (set: SwitchSet): RegExp[] => leftOutOf(set).map(({ title }) => new RegExp(title));

/** The same journeys on tenants that answer otherwise wherever nobody knows what the service does (`switches-sets.ts`). */
const PROJECTS: readonly {
  readonly name: SwitchSet;
  readonly testMatch?: string[];
  readonly testIgnore?: string[];
  readonly grepInvert?: RegExp[];
}[] = [
  { name: 'defaults' },
  {
    name: 'other-values',
    testIgnore: filesOf(WITHOUT_ANY_SWITCH.flatMap(({ files }) => files)),
    grepInvert: titled('other-values'),
  },
  { name: 'third-values', testMatch: filesOf(ABOUT_THIRD_VALUES), grepInvert: titled('third-values') },
];

export default defineConfig<{ switchSet: SwitchSet }>({
  testDir: '.',
  testMatch: '*.journey.ts',
  outputDir: '../../out/journeys',
  // Two cores: a console, a browser and a tenant each. Retries would hide a race.
  workers: 2,
  fullyParallel: true,
  retries: 0,
  timeout: 90_000,
  expect: { timeout: 15_000 },
  projects: PROJECTS.map((project) => ({ ...project, use: { switchSet: project.name } })),
  forbidOnly: process.env.CI !== undefined,
  reporter: [['line'], ['json', { outputFile: '../../out/journeys.json' }]],
});
