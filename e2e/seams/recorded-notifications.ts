import { Notification } from 'electron';

/** A notification the console showed. `id` counts them in this run. */
export type RecordedNotification = {
  readonly id: number;
  readonly title: string;
  readonly body: string;
  /** Whether it was taken back. */
  readonly withdrawn: boolean;
};

/**
 * Notes what is shown from here on, on either runtime: by the prototype, so that each is still shown by whatever shows it. To be called
 * before the first is shown.
 */
export function recordNotifications() {
  const shown: { readonly notification: Notification; withdrawn: boolean }[] = [];
  const real = { show: methodOf('show'), close: methodOf('close') };
  Notification.prototype.show = function () {
    shown.push({ notification: this, withdrawn: false });
    real.show.call(this);
  };
  Notification.prototype.close = function () {
    for (const one of shown) if (one.notification === this) one.withdrawn = true;
    real.close.call(this);
  };
  return {
    list: (): readonly RecordedNotification[] =>
      shown.map(({ notification: { title, body }, withdrawn }, id) => ({ id, title, body, withdrawn })),
    /** As the user does. @throws Error where there is none of this id, or it was taken back */
    click: (id: number): void => {
      const one = shown[id];
      if (!one || one.withdrawn) throw new Error(`no notification ${id} is to be seen`);
      one.notification.emit('click', { preventDefault: () => undefined });
    },
  };
}

type Method = (this: Notification) => void;

/** The method itself, to be called on any notification. */
const methodOf = (name: 'show' | 'close'): Method => Reflect.get(Notification.prototype, name);
