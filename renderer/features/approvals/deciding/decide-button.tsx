import { ExplainedButton } from '../../../components/explained-button.tsx';
import { KeyCap } from '../../../components/key-cap.tsx';
import type { DecisionStand } from './decision-stand.ts';
import type { DecisionWord } from './decision-store.ts';
import css from './decide-button.module.css';

type DecideButtonProps = {
  readonly decision: DecisionWord;
  readonly armed: DecisionWord | null;
  readonly stand: DecisionStand;
  readonly block: string | null;
  readonly onDecide: () => void;
};

const VERBS = {
  approve: { verb: 'Approve', going: 'Approving…', done: 'Approved', key: 'A' },
  deny: { verb: 'Deny', going: 'Denying…', done: 'Denied', key: 'D' },
} as const;

/** One of both decisions. The one that Enter would send stands out. */
export function DecideButton({ decision, armed, stand, block, onDecide }: DecideButtonProps) {
  const { verb, going, done, key } = VERBS[decision];
  const own = (stand.kind === 'sending' || stand.kind === 'recorded') && stand.decision === decision;
  const stands = armed === null ? decision === 'approve' : armed === decision;
  return (
    <span className={css.button} data-armed={armed ?? 'none'} data-stands={stands}>
      <ExplainedButton
        appearance={stands ? 'primary' : 'secondary'}
        size="large"
        whyNot={block}
        aria-keyshortcuts={key}
        data-sends={decision === 'approve'}
        onClick={onDecide}
      >
        {own ? (stand.kind === 'sending' ? going : done) : verb}
        {block === null && <KeyCap>{key}</KeyCap>}
      </ExplainedButton>
    </span>
  );
}
