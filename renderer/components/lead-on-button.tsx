import type { ReactNode } from 'react';
import { ExplainedButton } from './explained-button.tsx';
import { KeyCap } from './key-cap.tsx';
import css from './lead-on-button.module.css';

type LeadOnButtonProps = {
  readonly children: ReactNode;
  readonly onClick: () => void;
  /** Why it cannot be used now; null where it can. */
  readonly whyNot: string | null;
  /** What happens first where it can be used. */
  readonly note?: string;
};

/** The one button of a step that leads on. Ctrl Enter presses it from anywhere in the dialog: see `useLeadOnKey`. */
export function LeadOnButton({ children, ...rest }: LeadOnButtonProps) {
  return (
    <ExplainedButton appearance="primary" data-sends aria-keyshortcuts="Control+Enter" {...rest}>
      {children}
      <span className={css.cap}>
        <KeyCap>Ctrl ↵</KeyCap>
      </span>
    </ExplainedButton>
  );
}
