import css from './logo.module.css';

/** The mark: the ring with a keyhole in it. Decorative: the name stands beside it or names the landmark. */
export function Logo({ size = 24 }: { readonly size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 24 24" aria-hidden="true" className={css.logo}>
      <circle className={css.track} cx="12" cy="12" r="9" />
      <circle
        className={css.arc}
        cx="12"
        cy="12"
        r="9"
        strokeDasharray="43 57"
        transform="rotate(-90 12 12)"
      />
      <circle className={css.hole} cx="12" cy="10.6" r="2.6" />
      <path className={css.hole} d="M11 12h2v4.2a1 1 0 0 1-2 0z" />
    </svg>
  );
}
