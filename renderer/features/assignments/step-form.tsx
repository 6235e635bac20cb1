import type { ReactNode } from 'react';
import css from './step-form.module.css';

type StepFormProps = { readonly children: ReactNode; readonly onSend: () => void };

/** One step of the dialog as a form: Ctrl+Enter leads on from anywhere in it, Enter in a field of one line does not. */
export function StepForm({ children, onSend }: StepFormProps) {
  return (
    <form
      className={css.form}
      noValidate
      onSubmit={(event) => event.preventDefault()}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || event.defaultPrevented) return;
        const sends = event.ctrlKey || event.metaKey;
        // Enter in a one-line field would submit.
        if (!sends && !(event.target instanceof HTMLInputElement)) return;
        event.preventDefault();
        if (sends) onSend();
      }}
    >
      {children}
    </form>
  );
}

/** Puts the cursor where something is to be corrected. @param name as `data-field` has it */
export function focusField(name: string): void {
  const box = document.querySelector<HTMLElement>(`[role="dialog"] [data-field="${name}"]`);
  // Of a group of controls, where it is begun.
  (box?.querySelector<HTMLElement>('input, select, textarea, [role="listbox"]') ?? box)?.focus();
}
