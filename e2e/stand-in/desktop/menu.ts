import { guard, unimplemented } from '../core/guard.ts';

/** docs/api/menu.md. Chromium's window has no menu, so only taking the menu away can be honoured. */
export const Menu = guard('Menu', {
  /** @throws Error for a menu */
  setApplicationMenu(menu: object | null): void {
    if (menu !== null) throw unimplemented('Menu.setApplicationMenu with a menu');
  },
  getApplicationMenu: (): null => null,
});
