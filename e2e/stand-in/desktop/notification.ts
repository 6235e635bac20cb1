import type { NotificationConstructorOptions } from 'electron';
import { guard } from '../core/guard.ts';
import { KnownEvents } from '../core/known-events.ts';

class NotificationImpl extends KnownEvents {
  readonly title: string;
  readonly body: string;

  constructor(options: NotificationConstructorOptions = {}) {
    super('Notification', ['show', 'click', 'close', 'reply', 'action', 'failed']);
    this.title = options.title ?? '';
    this.body = options.body ?? '';
    return guard('Notification', this);
  }

  show(): void {
    this.emit('failed', {}, 'notifications are not supported');
  }

  close(): void {
    return;
  }

  static isSupported(): boolean {
    return false;
  }
}

/** docs/api/notification.md. There is no notification service here, and `isSupported` says so. */
export const Notification = guard('Notification', NotificationImpl);
