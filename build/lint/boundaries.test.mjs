import { RuleTester } from 'eslint';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { boundaries, HOUSE, refusal, roomOf } from './boundaries.mjs';

describe('who may import whom', () => {
  it.each([
    ['shared/domain/durations.ts', 'temporal-polyfill'],
    ['shared/domain/scopes.ts', '../contract/my-roles.ts'],
    ['electron/console/activate.ts', '../../shared/contract/result.ts'],
    ['electron/console/activate.ts', './world.ts'],
    ['electron/entra/graph/graph.ts', '../../console/ports.ts'],
    ['electron/storage/journal.ts', '../console/storage-ports.ts'],
    ['electron/entra/identity/msal-auth-provider.ts', '@azure/msal-node'],
    ['electron/entra/identity/x.test.ts', '../../../e2e/tenant/start.ts'],
    ['electron/storage/journal.ts', 'node:fs/promises'],
    ['electron/desktop/network.ts', 'electron'],
    ['electron/main.ts', './console/handlers.ts'],
    ['electron/preload.ts', '../shared/contract/bridge.ts'],
    ['renderer/app/shell.tsx', '../features/my-roles/my-roles-page.tsx'],
    ['renderer/features/my-roles/list.tsx', './row.tsx'],
    ['renderer/features/my-roles/list.tsx', '../../components/ring.tsx'],
    ['renderer/features/my-roles/list.tsx', 'react'],
    ['e2e/tenant/world/world.ts', '../../../shared/domain/builtin-roles.json'],
    ['e2e/demo/walk.ts', '../tenant/start.ts'],
    ['e2e/seams/seams.ts', '../../electron/seams.ts'],
  ])('%s may import %s', (file, specifier) => {
    expect(refusal(file, specifier)).toBeUndefined();
  });

  it.each([
    ['shared/domain/durations.ts', 'node:fs'],
    ['shared/domain/durations.ts', 'electron'],
    ['shared/domain/durations.ts', '../../electron/console/ports.ts'],
    ['shared/contract/intents.ts', '../domain/durations.ts'],
    ['electron/console/activate.ts', '../entra/graph/graph.ts'],
    ['electron/console/activate.ts', '../desktop/network.ts'],
    ['electron/console/activate.ts', 'electron'],
    ['electron/console/activate.ts', 'node:fs'],
    ['electron/console/activate.ts', '@azure/msal-node'],
    ['electron/entra/graph/graph.ts', '../../console/activate.ts'],
    ['electron/entra/graph/graph.ts', '../../storage/journal.ts'],
    ['electron/entra/graph/graph.ts', '../../../e2e/tenant/start.ts'],
    ['electron/entra/graph/graph.ts', 'electron'],
    ['electron/storage/journal.ts', 'electron'],
    ['electron/desktop/network.ts', '../entra/clouds.ts'],
    ['electron/preload.ts', './console/world.ts'],
    ['renderer/features/my-roles/list.tsx', '../activation/panel.tsx'],
    ['renderer/features/my-roles/list.tsx', '../../app/shell.tsx'],
    ['renderer/components/ring.tsx', '../features/my-roles/list.tsx'],
    ['renderer/state/mirror.ts', '../components/ring.tsx'],
    ['renderer/app/shell.tsx', '../../electron/console/ports.ts'],
    ['renderer/app/shell.tsx', 'electron'],
    ['renderer/app/shell.tsx', 'node:path'],
    ['e2e/demo/walk.ts', '../../electron/main.ts'],
    ['e2e/journeys/x.journey.ts', '../../renderer/app/shell.tsx'],
    ['e2e/tenant/world/world.ts', '../../../shared/domain/request-status.ts'],
    ['e2e/stand-in/electron.ts', '../../shared/contract/bridge.ts'],
  ])('%s may not import %s', (file, specifier) => {
    expect(refusal(file, specifier)).toMatch(/may not import/);
  });

  it('takes the longest matching room', () => {
    expect(roomOf('e2e/tenant/cli.ts')?.room).toBe('e2e/tenant/');
    expect(roomOf('e2e/journeys/a.journey.ts')?.room).toBe('e2e/');
    expect(roomOf('eslint.config.js')).toBeUndefined();
  });

  it('gives a reason for each room', () => {
    expect(HOUSE.filter((room) => room.why.length < 3)).toEqual([]);
  });
});

// RuleTester brings its own `it`s, through these.
RuleTester.describe = describe;
RuleTester.it = it;
const filename = (/** @type {string} */ file) => path.join(process.cwd(), file);
new RuleTester().run('house/boundaries', boundaries, {
  valid: [{ code: "export * from './b.mjs'; import('./c.mjs');", filename: filename('shared/domain/a.mjs') }],
  invalid: [
    { code: "import x from 'electron';", filename: filename('shared/domain/a.mjs'), errors: 1 },
    { code: "export * from '../../renderer/x.mjs';", filename: filename('shared/domain/a.mjs'), errors: 1 },
    { code: "export { y } from 'node:fs';", filename: filename('shared/domain/a.mjs'), errors: 1 },
    { code: "await import('../../electron/main.ts');", filename: filename('e2e/demo/a.mjs'), errors: 1 },
  ],
});
