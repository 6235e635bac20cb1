// Who may import whom. The table is ARCHITECTURE's sentence "Who may import whom" made executable; boundaries.test.mjs holds it.
import path from 'node:path';

/**
 * A room of the house. `room` is a path prefix, the longest match wins. `rooms` are the prefixes it may import from (its own
 * is always allowed); `packages` the npm packages, where `'*'` is any but `electron` and `'node:'` stands for Node's own modules.
 * Test files may also import the test libraries and, where `tests` says so, further rooms.
 * @typedef {{ room: string, rooms: string[], packages: string[], why: string, tests?: string[] }} Room
 */

const TEST_PACKAGES = ['vitest', 'fast-check', '@testing-library/react', 'node:'];
const PORTS = [
  'electron/console/ports.ts',
  'electron/console/connection-ports.ts',
  'electron/console/storage-ports.ts',
  'electron/console/settings-ports.ts',
  'electron/console/assignment-ports.ts',
];

/** @type {readonly Room[]} */
export const HOUSE = [
  { room: 'shared/contract/', rooms: [], packages: ['zod'], why: 'what both sides say, in zod' },
  {
    room: 'shared/domain/',
    rooms: ['shared/contract/'],
    packages: ['temporal-polyfill', 'papaparse'],
    why: 'pure rules over what the contract says: no Node, no DOM, no Electron',
  },
  {
    room: 'electron/console/',
    rooms: ['shared/'],
    packages: [],
    why: 'the application sees the world only through ports.ts',
  },
  {
    room: 'electron/entra/',
    rooms: ['shared/', ...PORTS],
    packages: ['node:', 'zod', '@azure/msal-node', '@microsoft/microsoft-graph-client'],
    why: 'implements ports over MSAL and Graph; never sees Electron',
    tests: ['e2e/tenant/'],
  },
  {
    room: 'electron/storage/',
    rooms: ['shared/', ...PORTS],
    packages: ['node:', 'zod'],
    why: 'implements ports over files; never sees Electron',
  },
  {
    room: 'electron/desktop/',
    rooms: ['shared/', ...PORTS],
    packages: ['electron', 'node:', 'zod'],
    why: 'the only room that talks to Electron',
  },
  {
    room: 'electron/seams.ts',
    rooms: ['shared/', ...PORTS],
    packages: [],
    why: 'types and the empty release value only',
  },
  {
    room: 'electron/main.ts',
    rooms: ['shared/', 'electron/'],
    packages: ['electron', 'node:'],
    why: 'the composition root wires all',
  },
  {
    room: 'electron/preload.ts',
    rooms: ['shared/contract/'],
    packages: ['electron'],
    why: 'one frozen object derived from the contract',
  },
  {
    room: 'renderer/app/',
    rooms: ['shared/', 'renderer/'],
    packages: ['*'],
    why: 'the shell puts features together',
  },
  {
    room: 'renderer/features/',
    rooms: ['shared/', 'renderer/components/', 'renderer/state/'],
    packages: ['*'],
    why: 'features never import each other',
  },
  {
    room: 'renderer/components/',
    rooms: ['shared/', 'renderer/state/'],
    packages: ['*'],
    why: 'what two features share',
  },
  { room: 'renderer/state/', rooms: ['shared/'], packages: ['*'], why: 'the mirror of the slices' },
  { room: 'renderer/', rooms: ['shared/', 'renderer/'], packages: ['*'], why: 'the entry' },
  {
    room: 'e2e/tenant/',
    rooms: ['shared/domain/builtin-roles.json'],
    packages: ['*', 'node:'],
    why: 'a service of its own: it shares Microsoft’s data with the console, never its rules',
  },
  {
    room: 'e2e/stand-in/',
    rooms: [],
    packages: ['*', 'electron', 'node:'],
    why: 'stands in for Electron; knows nothing of the console',
  },
  {
    room: 'e2e/seams/',
    rooms: ['shared/', ...PORTS, 'electron/seams.ts'],
    packages: ['electron', 'node:'],
    why: 'replaces electron/seams.ts at bundle time, and plays the operating system',
  },
  {
    room: 'e2e/',
    rooms: ['shared/', 'e2e/'],
    packages: ['*', 'node:'],
    why: 'drives the console from outside, as a person: imports nothing of electron/ or renderer/',
  },
  { room: 'build/', rooms: [], packages: ['*', 'node:'], why: 'tools' },
];

/** `x.test.ts`, and `test-x.ts` for what tests share. */
const TEST_FILE = /\.test\.(ts|tsx|mjs)$|\/test-[^/]+\.tsx?$/;

/** @param {string} file path relative to the root, with forward slashes */
export function roomOf(file) {
  return HOUSE.filter((r) => file.startsWith(r.room)).sort((a, b) => b.room.length - a.room.length)[0];
}

/** A feature folder is a room of its own: renderer/features/my-roles/. @param {Room} room @param {string} file */
function ownPrefix(room, file) {
  if (room.room !== 'renderer/features/') return room.room;
  return file.split('/').slice(0, 3).join('/') + '/';
}

/** @param {string} specifier */
function packageName(specifier) {
  if (specifier.startsWith('node:')) return 'node:';
  const parts = specifier.split('/');
  return specifier.startsWith('@') ? parts.slice(0, 2).join('/') : (parts[0] ?? specifier);
}

/**
 * Why `file` may not import `specifier`, or undefined where it may.
 * @param {string} file importing file, relative to the root
 * @param {string} specifier as written
 * @returns {string | undefined}
 */
export function refusal(file, specifier) {
  const room = roomOf(file);
  if (!room) return undefined;
  const isTest = TEST_FILE.test(file);
  const told = (/** @type {string} */ what) => `${room.room} may not import ${what}: ${room.why}.`;
  if (specifier.startsWith('.')) {
    const target = path.posix.normalize(path.posix.join(path.posix.dirname(file), specifier));
    const allowed = [ownPrefix(room, file), ...room.rooms, ...(isTest ? (room.tests ?? []) : [])];
    return allowed.some((prefix) => target.startsWith(prefix)) ? undefined : told(target);
  }
  const name = packageName(specifier);
  const allowed = [...room.packages, ...(isTest ? TEST_PACKAGES : [])];
  if (allowed.includes(name)) return undefined;
  if (allowed.includes('*') && name !== 'electron' && name !== 'node:') return undefined;
  return told(name === 'node:' ? specifier : name);
}

/** @type {import('eslint').Rule.RuleModule} */
export const boundaries = {
  meta: {
    type: 'problem',
    docs: { description: 'who may import whom' },
    schema: [],
    messages: { refused: '{{ why }}' },
  },
  create(context) {
    const file = path.relative(context.cwd, context.filename).split(path.sep).join('/');
    /** @param {any} node */
    const check = (node) => {
      const specifier = node.source?.value;
      if (typeof specifier !== 'string') return;
      const why = refusal(file, specifier);
      if (why) context.report({ node: node.source, messageId: 'refused', data: { why } });
    };
    return {
      ImportDeclaration: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
      ImportExpression: check,
    };
  },
};
