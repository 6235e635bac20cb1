import css from './key-cap.module.css';

/** A key of the keyboard, as a hint. Decorative: the control itself carries aria-keyshortcuts. */
export function KeyCap({ children }: { readonly children: string }) {
  return (
    <kbd className={css.key} aria-hidden="true">
      {children}
    </kbd>
  );
}
