import { Checkmark12Regular } from '@fluentui/react-icons/svg/checkmark';
import { VisuallyHidden } from '../visually-hidden.tsx';
import css from './first-steps.module.css';

const STEPS = ['Connect a tenant', 'Sign in', 'Check'] as const;
export type FirstStep = (typeof STEPS)[number];

/** The three steps from a fresh install to the first screen, and which of them this is. */
export function FirstSteps({ here }: { readonly here: FirstStep }) {
  const now = STEPS.indexOf(here);
  return (
    <ol className={css.steps} aria-label="First steps">
      {STEPS.map((step, index) => (
        <li
          key={step}
          className={css.step}
          data-state={index < now ? 'done' : index === now ? 'now' : 'later'}
          {...(index === now && { 'aria-current': 'step' as const })}
        >
          <span className={css.dot} aria-hidden="true">
            {index < now ? <Checkmark12Regular /> : index + 1}
          </span>
          {index < now && <VisuallyHidden>Done: </VisuallyHidden>}
          {step}
        </li>
      ))}
    </ol>
  );
}
