import css from './empty.module.css';

/** Nothing is known, and nothing is claimed: the message above says why. */
export function ListUnknown({ children }: { readonly children: string }) {
  return (
    <div className={css.empty}>
      <p>{children}</p>
    </div>
  );
}
