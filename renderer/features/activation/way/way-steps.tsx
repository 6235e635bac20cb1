import { Checkmark12Regular } from '@fluentui/react-icons/svg/checkmark';
import type { WayStep } from './way-words.ts';
import css from './way-steps.module.css';

const SPOKEN = { done: 'done: ', now: 'now: ', later: 'to come: ' } as const;

/** Granted, in the directory, in your tokens: as far as it is. */
export function WaySteps({ steps }: { readonly steps: readonly WayStep[] }) {
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
          <span className={css.detail}>{detail}</span>
        </li>
      ))}
    </ol>
  );
}
