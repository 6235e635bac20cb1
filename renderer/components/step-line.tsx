import { Checkmark12Regular } from '@fluentui/react-icons/svg/checkmark';
import { ServiceText } from './service-text.tsx';
import css from './step-line.module.css';

/** One step of a way: what it is called, when or how, and whether it is behind, here, or to come. */
export type Step = {
  readonly label: string;
  readonly detail: string;
  readonly state: 'done' | 'now' | 'later';
};

const SPOKEN = { done: 'done: ', now: 'now: ', later: 'to come: ' } as const;

/** A way as a line of steps, as far as it is. Nothing where there are none. */
export function StepLine({ steps }: { readonly steps: readonly Step[] }) {
  if (steps.length === 0) return null;
  return (
    <ol className={css.steps}>
      {steps.map(({ label, detail, state }) => (
        <li
          key={label}
          className={css.step}
          data-state={state}
          aria-label={`${SPOKEN[state]}${label} ${detail}`.trim()}
          {...(state === 'now' && { 'aria-current': 'step' as const })}
        >
          <span className={css.dot} aria-hidden="true">
            {state === 'done' && <Checkmark12Regular />}
          </span>
          <span className={css.label}>{label}</span>
          <span className={css.detail}>
            <ServiceText text={detail} />
          </span>
        </li>
      ))}
    </ol>
  );
}
