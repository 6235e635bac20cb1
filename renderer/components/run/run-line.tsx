import type { ReactNode } from 'react';
import { Button } from '@fluentui/react-components';
import { ServiceText } from '../service-text.tsx';
import css from './run-line.module.css';

type RunLineProps = {
  /** What is going on, for who hears it: "Saving role settings". */
  readonly label: string;
  /** The run's own word for how it is, for who looks from outside. */
  readonly state: string;
  readonly troubled: boolean;
  /** May hold names the service gave. */
  readonly title: string;
  readonly words: ReactNode;
  /** The bar, while it goes on. */
  readonly bar: ReactNode;
  /** What can be done about it, beside the way to all of it. */
  readonly actions: ReactNode;
  readonly onShow: () => void;
  /** What it waits for from the person, such as a step-up. */
  readonly children?: ReactNode;
};

/** A run under way, or the last one, above what its page shows: how far it is, and what can be done about it. */
export function RunLine({
  label,
  state,
  troubled,
  title,
  words,
  bar,
  actions,
  onShow,
  children,
}: RunLineProps) {
  return (
    <section className={css.line} aria-label={label} data-run={state} data-troubled={troubled}>
      <div className={css.words}>
        <p>
          <strong>
            <ServiceText text={`${title}.`} />
          </strong>{' '}
          {words}
        </p>
        {bar}
      </div>
      <Button size="small" data-shows-run onClick={onShow}>
        Show
      </Button>
      {actions}
      {children !== undefined && <div className={css.below}>{children}</div>}
    </section>
  );
}
