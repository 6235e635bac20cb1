import type { PowerMonitor } from 'electron';
import { guard } from '../core/guard.ts';
import { KnownEvents } from '../core/known-events.ts';

const EVENTS = [
  'suspend',
  'resume',
  'lock-screen',
  'unlock-screen',
  'shutdown',
  'on-ac',
  'on-battery',
  'user-did-become-active',
  'user-did-resign-active',
];

class PowerMonitorImpl extends KnownEvents {
  readonly onBatteryPower = false;

  getSystemIdleTime(): number {
    return 0;
  }

  getSystemIdleState(): ReturnType<PowerMonitor['getSystemIdleState']> {
    return 'active';
  }

  isOnBatteryPower(): boolean {
    return false;
  }
}

/** docs/api/power-monitor.md. Nothing here ever sleeps or locks. */
export const powerMonitor = guard('powerMonitor', new PowerMonitorImpl('powerMonitor', EVENTS));
