import { useLayoutEffect, useRef, type ReactNode } from 'react';
import { Dialog, DialogSurface } from '@fluentui/react-components';
import css from './asking-dialog.module.css';

type AskingDialogProps = {
  readonly open: boolean;
  readonly onClose: () => void;
  /** Where the focus goes if what it came from is gone. */
  readonly elsewhere?: () => HTMLElement | null;
  /** Where it compares: up to 760 px. */
  readonly wide?: boolean;
  /** May be nothing already while the dialog fades. */
  readonly children: ReactNode;
};

/** A modal dialog that gives the focus back to where it was, whichever way it is left. */
export function AskingDialog({ open, onClose, elsewhere, wide = false, children }: AskingDialogProps) {
  return (
    <Dialog open={open} onOpenChange={(_, data) => !data.open && onClose()}>
      <DialogSurface {...(wide && css.wide !== undefined && { className: css.wide })}>
        <FocusBack {...(elsewhere && { elsewhere })} />
        {children}
      </DialogSurface>
    </Dialog>
  );
}

/**
 * Fluent gives the focus back only where it is still in the dialog when that goes; a button that takes the dialog's content away with
 * it has dropped it by then.
 */
function FocusBack({ elsewhere }: Pick<AskingDialogProps, 'elsewhere'>) {
  const instead = useRef(elsewhere);
  useLayoutEffect(() => {
    instead.current = elsewhere;
  }, [elsewhere]);
  useLayoutEffect(() => {
    const opener = document.activeElement;
    return () => {
      // After everything else that may want it, the dialog's own trap among them.
      setTimeout(() => {
        const lost = document.activeElement === null || document.activeElement === document.body;
        if (!lost) return;
        if (opener instanceof HTMLElement && opener !== document.body && opener.isConnected) opener.focus();
        else instead.current?.()?.focus();
      });
    };
  }, []);
  return null;
}
