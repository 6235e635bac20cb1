import css from './empty.module.css';

/** Nothing is known, and nothing is claimed: the message above says why. */
export function ListUnknown() {
  return (
    <div className={css.empty}>
      <p>Which roles you are eligible for is not known.</p>
    </div>
  );
}
