import css from './field.module.css';

/** Marks a field that the role's policy asks for; the control itself carries `required`. */
export function NeededMark() {
  return (
    <span className={css.needed} aria-hidden="true">
      {' *'}
    </span>
  );
}
