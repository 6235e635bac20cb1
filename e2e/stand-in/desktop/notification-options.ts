import type { NotificationConstructorOptions } from 'electron';
import { unimplemented } from '../core/guard.ts';

const TAKEN = new Set(['title', 'body', 'silent', 'id', 'urgency', 'timeoutType']);

/** @throws Error by name where an option is none that is taken: what it would show or do is not there */
export function checkNotificationOptions(options: NotificationConstructorOptions): void {
  for (const name of Object.keys(options)) {
    if (!TAKEN.has(name)) throw unimplemented(`the option '${name}' of Notification`);
  }
}
