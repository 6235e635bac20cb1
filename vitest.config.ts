import { configDefaults, defineConfig } from 'vitest/config';
import { TESTS_ALONE } from './build/lib/tests-alone.mjs';

// Components besides: what they share lives in stores of modules, and which of them met in one process would be chance.
const alone = [...TESTS_ALONE.map((folder) => `${folder}/**/*.test.ts`), 'renderer/**/*.test.tsx'];

export default defineConfig({
  test: {
    // Components under test ask for jsdom themselves, by a docblock at the head of the file.
    environment: 'node',
    restoreMocks: true,
    unstubGlobals: true,
    // Every core: vitest would leave one to whoever watches.
    maxWorkers: '100%',
    testTimeout: 20_000,
    hookTimeout: 30_000,
    projects: [
      { extends: true, test: { name: 'alone', include: alone } },
      {
        extends: true,
        test: {
          name: 'together',
          include: ['{shared,electron,renderer,build,e2e}/**/*.test.{ts,tsx,mjs}'],
          exclude: [...configDefaults.exclude, ...alone],
          // Loading zod and the tenant anew for each file was most of what these cost.
          isolate: false,
        },
      },
    ],
  },
});
