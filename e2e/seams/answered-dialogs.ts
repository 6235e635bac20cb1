import { dialog } from 'electron';

/** A file dialog the console has open, as it asked for it. */
type OpenDialog = {
  readonly kind: 'save' | 'open';
  readonly options: { readonly defaultPath?: string; readonly title?: string };
  readonly answer: (chosen: string | null) => void;
};

/** How the stand-in lets somebody answer, after it has checked what was asked. Electron has no such thing. */
const STAND_IN = Symbol.for('stand-in.file-dialogs');

/**
 * From here on a test answers the file dialogs, on either runtime: on Electron nothing of the system's dialog is shown, as nobody could close
 * it. At most one is open at a time, as the console sees to that.
 */
export function answerDialogs() {
  const open: OpenDialog[] = [];
  const shown = (kind: OpenDialog['kind'], options: OpenDialog['options']): Promise<string | null> =>
    new Promise((resolve) => open.push({ kind, options, answer: resolve }));

  if (STAND_IN in dialog)
    Object.assign(dialog, { [STAND_IN]: ({ kind, options }: OpenDialog) => shown(kind, options) });
  else
    Object.assign(dialog, {
      showSaveDialog: async (...given: object[]) => {
        const chosen = await shown('save', given.at(-1) ?? {});
        return { canceled: chosen === null, filePath: chosen ?? '' };
      },
      showOpenDialog: async (...given: object[]) => {
        const chosen = await shown('open', given.at(-1) ?? {});
        return { canceled: chosen === null, filePaths: chosen === null ? [] : [chosen] };
      },
    });

  return {
    /** The dialog that is open now; null where there is none. */
    open: (): Pick<OpenDialog, 'kind' | 'options'> | null => {
      const [first] = open;
      return first ? { kind: first.kind, options: first.options } : null;
    },
    /** Answers it as the user does. @param chosen a path, or null for Cancel. @throws Error where none of this kind is open */
    answer: (kind: OpenDialog['kind'], chosen: string | null): void => {
      const [first] = open;
      if (first?.kind !== kind) throw new Error(`no ${kind} dialog is open`);
      open.shift();
      first.answer(chosen);
    },
  };
}
