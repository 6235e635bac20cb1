import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{shared,electron,renderer,build,e2e}/**/*.test.{ts,tsx,mjs}'],
    // Components under test ask for jsdom themselves, by a docblock at the head of the file.
    environment: 'node',
    restoreMocks: true,
    // Every core: vitest would leave one to whoever watches.
    maxWorkers: '100%',
    testTimeout: 20_000,
    hookTimeout: 30_000,
  },
});
