import type { Dialog } from 'electron';
import { guard } from '../core/guard.ts';
import { say } from '../core/say.ts';
import { fileDialogs } from './file-dialogs.ts';

/** docs/api/dialog.md. "showErrorBox … can be called safely before the ready event": to stderr, as Electron does then on Linux. */
export const dialog = guard(
  'dialog',
  Object.assign(fileDialogs, {
    showErrorBox: (title, content) => say(`error box: ${title}\n${content}`),
  } satisfies Partial<Dialog>),
);
