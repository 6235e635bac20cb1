// What `npm run package` makes, and of what. docs/decisions/0007-packaging.md says why it is so.
import { electronFuses } from './fuses.mjs';
import { protocol } from './link-scheme.mjs';

/**
 * Nobody's host: `.invalid` is never given out (RFC 2606 §2). A deb may not lack a homepage and a maintainer; who publishes the
 * console puts theirs here.
 */
const NOBODY = 'pim-desk.invalid';

/** @type {import('electron-builder').Configuration} */
export const packaging = {
  // Equal to APP_ID in electron/desktop/app-identity.ts, or Windows would not take our notifications for ours.
  appId: 'org.pim-desk.console',
  productName: 'PIM Desk',
  // Nothing of the outside world: no `${env.…}`, no user name.
  artifactName: 'pim-desk-${version}-${os}-${arch}.${ext}',
  directories: { output: 'out/package', buildResources: 'assets' },

  // An allow-list. The bundles carry what they use, so there is nothing to take from node_modules (and nothing to rebuild there).
  files: ['out/app/**', '!**/*.map', '!**/node_modules/**'],
  asar: true,
  npmRebuild: false,
  // The device's management owns the version: the console never looks for another one (posture-security.md §C2.3).
  publish: null,
  // `desktopName` is how a Linux desktop knows that a window is this application's.
  extraMetadata: { homepage: `https://${NOBODY}`, desktopName: 'pim-desk.desktop' },

  // Who opens `pim-desk:` links, for Info.plist and the .desktop file. The MSI is told in pack.mjs.
  protocols: [protocol],

  electronFuses: {
    ...electronFuses,
    // Flipping breaks the signature Electron's own binary comes with, and an arm64 Mac starts nothing unsigned. A real one follows it.
    resetAdHocDarwinSignature: true,
  },

  win: {
    target: ['msi'],
    icon: 'icons/512x512.png',
    // Nothing here needs an administrator, so nothing asks for one.
    requestedExecutionLevel: 'asInvoker',
    // Application control (WDAC) trusts what is signed: libraries too, not only the exe.
    signExts: ['.dll', '.node'],
  },
  msi: {
    // For all users, below Program Files, where a user cannot change it. electron-builder's own default is per user.
    perMachine: true,
    // Intune installs as SYSTEM with nobody at the screen.
    runAfterFinish: false,
    // What makes a newer MSI replace an older one. Never change it.
    upgradeCode: '8725EDFD-A525-488B-AAE0-2866EAC0B5F6',
  },

  linux: {
    target: ['deb', 'AppImage'],
    icon: 'icons',
    executableName: 'pim-desk',
    syncDesktopName: true,
    category: 'Office',
    maintainer: `The PIM Desk authors <maintainers@${NOBODY}>`,
    synopsis: 'Console for Microsoft Entra Privileged Identity Management',
  },

  mac: {
    target: ['dmg'],
    icon: 'icons/512x512.png',
    category: 'public.app-category.business',
    hardenedRuntime: true,
    // V8's compiler and no more; electron-builder's own list also lets unsigned libraries in.
    entitlements: 'build/package/entitlements.mac.plist',
    entitlementsInherit: 'build/package/entitlements.mac.plist',
  },
};
