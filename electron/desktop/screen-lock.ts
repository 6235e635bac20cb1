import { powerMonitor } from 'electron';

/** Tells when the screen is locked and unlocked, where the system does: macOS and Windows. Electron docs: power-monitor.md. */
export function onScreenLock(locked: () => void, unlocked: () => void): void {
  if (process.platform !== 'darwin' && process.platform !== 'win32') return;
  powerMonitor.on('lock-screen', locked);
  powerMonitor.on('unlock-screen', unlocked);
}
