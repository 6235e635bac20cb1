// What Electron's binary may do, burnt in when it is packaged, and read back from what came out.
import { readFile } from 'node:fs/promises';

/**
 * The fuses as electron-builder flips them, just before it signs. All eight it knows are stated, so that a changed default of
 * Electron's changes nothing here. Source: posture-security.md §C3; Electron docs/tutorial/fuses.md.
 */
export const electronFuses = {
  // The signed binary must not be a Node for anybody's script (ELECTRON_RUN_AS_NODE). Nothing here forks.
  runAsNode: false,
  // Chromium's cookie store is sealed by the system's key store, should a page ever set one.
  enableCookieEncryption: true,
  // NODE_OPTIONS could load code before ours. It also shuts NODE_EXTRA_CA_CERTS, which would add a certificate authority.
  enableNodeOptionsEnvironmentVariable: false,
  // --inspect and SIGUSR1 would open the main process, and with it the tokens, to a debugger.
  enableNodeCliInspectArguments: false,
  // A changed app.asar does not start. Electron checks it on macOS and Windows; on Linux it changes nothing.
  enableEmbeddedAsarIntegrityValidation: true,
  // Without it an `app` folder laid beside the archive would be run unchecked.
  onlyLoadAppFromAsar: true,
  // We ship no V8 snapshot of our own; on, Electron would look for a file that is not there.
  loadBrowserProcessSpecificV8Snapshot: false,
  // The window is served from app://; nothing is ever loaded from file://, so it needs no privileges.
  grantFileProtocolExtraPrivileges: false,
};

/**
 * What the binary must say. The ninth fuse came with Electron 42 and is not known to the `@electron/fuses` that electron-builder
 * 26 brings, so it cannot be flipped; it is on in Electron's own binary, where V8's bounds checks of WebAssembly rely on it, and is checked.
 * @type {Readonly<Record<string, boolean>>}
 */
const STATED = { ...electronFuses, wasmTrapHandlers: true };

/** The order of the bytes on the wire: the numbers of `FuseV1Options` in `@electron/fuses`. */
const WIRE = [
  'runAsNode',
  'enableCookieEncryption',
  'enableNodeOptionsEnvironmentVariable',
  'enableNodeCliInspectArguments',
  'enableEmbeddedAsarIntegrityValidation',
  'onlyLoadAppFromAsar',
  'loadBrowserProcessSpecificV8Snapshot',
  'grantFileProtocolExtraPrivileges',
  'wasmTrapHandlers',
];

/** What stands before the wire, then one byte of version and one of length. Electron docs/tutorial/fuses.md "The hard way". */
export const SENTINEL = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';
const VERSION = 1;

/** @type {Readonly<Record<string, boolean>>} */
const STATES = { 0: false, 1: true };

/** Every wire in the binary, as text; a universal one of macOS has two. @param {Buffer} binary */
function wires(binary) {
  const found = [];
  for (let at = binary.indexOf(SENTINEL); at !== -1; at = binary.indexOf(SENTINEL, at + 1)) {
    const head = at + SENTINEL.length;
    const start = head + 2;
    found.push({
      version: binary[head],
      states: binary.toString('latin1', start, start + (binary[head + 1] ?? 0)),
    });
  }
  return found;
}

/**
 * Where a binary's fuses are not as stated, one sentence each; empty where all are.
 * @param {Buffer} binary @returns {string[]}
 */
export function fuseFaults(binary) {
  const found = wires(binary);
  if (found.length === 0) return ['The binary has no fuses: it is not Electron’s.'];
  return found.flatMap(({ version, states }) => {
    if (version !== VERSION)
      return [`The fuses are of version ${version}; version ${VERSION} is known here.`];
    if (states.length !== WIRE.length)
      return [`The binary has ${states.length} fuses, ${WIRE.length} are stated in build/package/fuses.mjs.`];
    return WIRE.flatMap((name, i) =>
      STATES[states[i] ?? ''] === STATED[name]
        ? []
        : [`${name} reads “${states[i]}”, it must be ${STATED[name] ? 'on' : 'off'}.`],
    );
  });
}

/** The same for a file. @param {string} file the packaged binary that holds the fuses */
export async function fuseFaultsOf(file) {
  return fuseFaults(await readFile(file));
}
