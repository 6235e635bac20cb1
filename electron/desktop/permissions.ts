import type { Session } from 'electron';

/**
 * What the page may ask the system for, with the reason. Everything else is denied, asked or checked.
 * Copying goes through `navigator.clipboard.writeText` on a user's gesture.
 */
const ALLOWED: ReadonlyMap<string, string> = new Map([
  ['clipboard-sanitized-write', 'copy a request id or a message for an administrator'],
]);

/** Denies by default: requests, checks, devices and screen capture. Electron docs: session.md. */
export function denyPermissions(of: Session): void {
  of.setPermissionRequestHandler((_contents, permission, answer) => answer(ALLOWED.has(permission)));
  of.setPermissionCheckHandler((_contents, permission) => ALLOWED.has(permission));
  of.setDevicePermissionHandler(() => false);
  of.setDisplayMediaRequestHandler(null);
}
