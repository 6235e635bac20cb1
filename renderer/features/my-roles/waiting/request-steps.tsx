import { Checkmark12Regular } from '@fluentui/react-icons/svg/checkmark';
import { ServiceText } from '../../../components/service-text.tsx';
import type { Step } from './stage-words.ts';
import css from './request-steps.module.css';

const SPOKEN = { done: 'done: ', now: 'now: ', later: 'to come: ' } as const;

/** The way of a request as a line of steps. */
export function RequestSteps({ steps }: { readonly steps: readonly Step[] }) {
  return (
    <ol className={css.steps}>
      {steps.map((step) => (
        <li
          key={step.label}
          className={css.step}
          data-state={step.state}
          aria-label={`${SPOKEN[step.state]}${step.label} ${step.detail}`.trim()}
          {...(step.state === 'now' && { 'aria-current': 'step' as const })}
        >
          <span className={css.dot} aria-hidden="true">
            {step.state === 'done' && <Checkmark12Regular />}
          </span>
          <span className={css.label}>{step.label}</span>
          <span className={css.detail}>
            <ServiceText text={step.detail} />
          </span>
        </li>
      ))}
    </ol>
  );
}
