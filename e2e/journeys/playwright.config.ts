import { defineConfig } from '@playwright/test';
import type { SwitchSet } from '../tenant/switches-sets.ts';

/**
 * Of the third values only these journeys can tell: they are about what is asked for, checked, decided and for how long. The others
 * start, sign in, switch accounts, lose the network, look at screens: the first two sets show that they stand whatever the switches.
 */
const ABOUT_THIRD_VALUES = [
  'approvals',
  'bulk',
  'exactly-once',
  'group-chain',
  'requests',
  'step-up',
  'whole-story',
];

/**
 * What is asked before anybody is signed in, how screens look, and what a taken-over window may: no switch has a say in these. Of the
 * inbox `inbox-one` meets the other values; the rest sets those that matter to it, or is about what none of them touches. Those of role settings
 * go by the values roles begin with and by what the service takes, which `e2e/role-settings` has with the other values.
 */
const WITHOUT_ANY_SWITCH = [
  'sign-in-refused',
  'told-at-start',
  'network',
  'every-screen',
  'every-inbox-screen',
  'taken-over-window',
  'inbox-many',
  'inbox-lost',
  'inbox-part',
  'inbox-told',
  'inbox-card',
  'inbox-past',
  'settings-editor',
  'settings-others',
  'settings-kept',
  'settings-refused',
];

/** The same journeys on tenants that answer otherwise wherever nobody knows what the service does (`switches-sets.ts`). */
const PROJECTS: readonly {
  readonly name: SwitchSet;
  readonly testMatch?: string[];
  readonly testIgnore?: string[];
}[] = [
  { name: 'defaults' },
  { name: 'other-values', testIgnore: WITHOUT_ANY_SWITCH.map((name) => `${name}.journey.ts`) },
  { name: 'third-values', testMatch: ABOUT_THIRD_VALUES.map((name) => `${name}.journey.ts`) },
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
