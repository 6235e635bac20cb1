import type { NotificationConstructorOptions } from 'electron';
import { environment } from '../core/environment.ts';
import { guard } from '../core/guard.ts';
import { KnownEvents } from '../core/known-events.ts';
import { preventable } from '../core/preventable.ts';
import { requireReady } from '../core/run-state.ts';
import { say } from '../core/say.ts';
import { checkNotificationOptions } from './notification-options.ts';

class NotificationImpl extends KnownEvents {
  title: string;
  body: string;
  silent: boolean;
  private onScreen = false;

  /** @throws Error before the app is ready, and for options that are not taken */
  constructor(options: NotificationConstructorOptions = {}) {
    super('Notification', ['show', 'click', 'close', 'reply', 'action', 'failed']);
    requireReady('Cannot create Notification before app is ready');
    checkNotificationOptions(options);
    this.title = options.title ?? '';
    this.body = options.body ?? '';
    this.silent = options.silent ?? false;
    return guard('Notification', this);
  }

  /** A line on stderr is all there is to see. Shown again, the one before is dismissed first. */
  show(): void {
    if (!NotificationImpl.isSupported()) return;
    this.dismiss();
    this.onScreen = true;
    say(`notification: ${this.title} | ${this.body}`);
    this.emitLater('show', {});
  }

  close(): void {
    this.dismiss();
  }

  static isSupported(): boolean {
    return !environment().notificationsUnsupported;
  }

  /** Not by `close`, which an app may have replaced. `close` comes once, however often it is closed; with a reason on Windows. */
  private dismiss(): void {
    if (!this.onScreen) return;
    this.onScreen = false;
    this.emitLater('close', process.platform === 'win32' ? { reason: 'applicationHidden' } : {});
  }

  /** The system answers from outside: never within the call. */
  private emitLater(event: string, details: object): void {
    setImmediate(() => this.emit(event, preventable(details)));
  }
}

/**
 * docs/api/notification.md. There is no notification service here: nobody clicks or dismisses one but a test, by `emit('click', …)` or
 * `emit('close', …)` on the object.
 */
export const Notification = guard('Notification', NotificationImpl);
