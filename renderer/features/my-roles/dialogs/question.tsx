import { useEffect, useRef, type ReactNode } from 'react';
import { Button, DialogActions, DialogBody, DialogContent, DialogTitle } from '@fluentui/react-components';
import type { Problem } from '../../../../shared/contract/problem.ts';
import { ExplainedButton } from '../../../components/explained-button.tsx';
import { Refusal } from '../../../components/refusal.tsx';
import type { Acting } from '../acting-words.ts';
import css from './question.module.css';

type QuestionProps = {
  readonly title: ReactNode;
  readonly children: ReactNode;
  readonly acting: Acting;
  readonly problem: Problem | null;
  readonly sending: boolean;
  /** Why it cannot be sent as it stands, whatever the footing. */
  readonly whyNot?: string | null;
  readonly keep: string;
  /** What the button says, before and while it is on its way; null where nothing is left to send. */
  readonly send: readonly [string, string] | null;
  readonly onKeep: () => void;
  readonly onSend: () => void;
};

/** The inside of a dialog that asks once more before something is sent, and shows its refusal. */
export function Question(props: QuestionProps) {
  const { acting, problem, sending, send } = props;
  const inside = useRef<HTMLDivElement>(null);
  const over = send === null;
  useEffect(() => {
    // The button that sent is gone, and the focus with it.
    if (over) inside.current?.closest('[role="dialog"]')?.querySelector<HTMLElement>('[data-keeps]')?.focus();
  }, [over]);
  const blocked = problem?.safeToRetry === false ? 'It cannot be sent again.' : null;
  return (
    <DialogBody>
      <DialogTitle>{props.title}</DialogTitle>
      <DialogContent>
        <div ref={inside} className={css.content}>
          {props.children}
          {acting.note !== null && <p className={css.note}>{acting.note}</p>}
          {problem && <Refusal problem={problem} intent={problem.kind === 'cancelled' ? 'info' : 'error'} />}
        </div>
      </DialogContent>
      <DialogActions>
        <Button
          data-keeps
          className={css.button}
          appearance={over ? 'primary' : 'secondary'}
          onClick={props.onKeep}
        >
          {props.keep}
        </Button>
        {send && (
          <ExplainedButton
            className={css.button}
            appearance="primary"
            data-sends
            whyNot={sending ? 'It is on its way.' : (acting.whyNot ?? props.whyNot ?? blocked)}
            onClick={props.onSend}
          >
            {sending ? send[1] : send[0]}
          </ExplainedButton>
        )}
      </DialogActions>
    </DialogBody>
  );
}
