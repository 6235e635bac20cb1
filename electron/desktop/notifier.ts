import { Notification } from 'electron';
import type { Log, Notifier } from '../console/ports.ts';
import { noticeText } from './notice-text.ts';

/** A notification that nobody dismissed stays clickable; so many of them, then the oldest is taken back. */
const MOST_KEPT = 100;

/**
 * The system's notifications; where it has none, nothing is shown. Windows takes them for ours by the AppUserModelID
 * (`app-identity.ts`), macOS only from a signed application. Electron docs: api/notification.md.
 */
export function createNotifier(log: Log): Notifier {
  // Held here, as one that is collected loses its click (tutorial/notifications.md "Notification objects").
  const kept = new Map<string, Notification>();
  const listeners: ((id: string) => void)[] = [];

  /** Also one that has left the screen: Windows keeps it in its notification centre. */
  const withdraw = (id: string): void => {
    const shown = kept.get(id);
    kept.delete(id);
    shown?.close();
  };

  return {
    show: ({ id, title, body }) => {
      if (!Notification.isSupported()) return;
      withdraw(id);
      const notification = new Notification(noticeText({ title, body }, process.platform));
      const isThis = (): boolean => kept.get(id) === notification;
      kept.set(id, notification);
      notification.on('click', () => {
        if (isThis()) kept.delete(id);
        listeners.forEach((listener) => listener(id));
      });
      notification.on('close', ({ reason }) => {
        // Only that the user dismissed it means that it is gone: what timed out can still be clicked in the notification centre.
        if (reason === 'userCanceled' && isThis()) kept.delete(id);
      });
      // The system's words stay out of the log: they may quote what was to be shown.
      notification.on('failed', () => {
        if (isThis()) kept.delete(id);
        log({ level: 'warn', area: 'notifier', message: 'a notification was not shown' });
      });
      notification.show();
      const [oldest] = kept.keys();
      if (kept.size > MOST_KEPT && oldest !== undefined) withdraw(oldest);
    },
    withdraw,
    onClick: (listener) => {
      listeners.push(listener);
    },
  };
}
