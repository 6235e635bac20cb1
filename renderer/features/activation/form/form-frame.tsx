import { useEffect, useRef, type ReactNode } from 'react';
import type { FormField } from '../../../../shared/contract/problem.ts';
import css from './activation-form.module.css';

type FormFrameProps = {
  readonly head: ReactNode;
  readonly foot: ReactNode;
  readonly children: ReactNode;
  /** Sends; answers the first field to correct, or null. */
  readonly onSend: () => Promise<FormField | null>;
};

/** The form's frame: what scrolls, what stays, what Enter does, and where the focus goes. */
export function FormFrame({ head, foot, children, onSend }: FormFrameProps) {
  const root = useRef<HTMLFormElement>(null);
  useEffect(() => focusFirst(root.current), []);
  const submit = async (): Promise<void> => {
    const field = await onSend();
    if (field) root.current?.querySelector<HTMLElement>(`[data-field="${field}"]`)?.focus();
  };
  return (
    <form
      ref={root}
      className={css.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Enter') return;
        // Enter in a one-line field would send as well: only Ctrl+Enter and the button do.
        const sends = event.ctrlKey || event.metaKey;
        if (!sends && !(event.target instanceof HTMLInputElement)) return;
        event.preventDefault();
        if (sends) void submit();
      }}
    >
      {head}
      <div className={css.fields}>{children}</div>
      {foot}
    </form>
  );
}

/** On opening, the cursor goes where something has to be typed: the first field that is needed and empty, else the duration. */
function focusFirst(root: HTMLElement | null): void {
  const fields = [...(root?.querySelectorAll<HTMLInputElement>('[data-field]') ?? [])];
  (fields.find((field) => field.required && field.value === '') ?? fields[0])?.focus();
}
