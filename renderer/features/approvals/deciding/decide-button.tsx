import { ExplainedButton } from '../../../components/explained-button.tsx';
import { KeyCap } from '../../../components/key-cap.tsx';
import { usePreference } from '../../../state/slices-store.ts';
import type { DecisionWord } from './decision-store.ts';
import css from './decide-button.module.css';

type DecideButtonProps = {
  readonly decision: DecisionWord;
  readonly armed: DecisionWord | null;
  readonly words: string;
  readonly block: string | null;
  readonly onDecide: () => void;
};

const KEYS = { approve: 'A', deny: 'D' } as const;

/** One of both decisions. The one that Enter would send stands out. */
export function DecideButton({ decision, armed, words, block, onDecide }: DecideButtonProps) {
  const letterKeys = usePreference('letterKeys');
  const stands = armed === null ? decision === 'approve' : armed === decision;
  return (
    <span className={css.button} data-armed={armed ?? 'none'} data-stands={stands}>
      <ExplainedButton
        appearance={stands ? 'primary' : 'secondary'}
        size="large"
        whyNot={block}
        aria-keyshortcuts={letterKeys ? KEYS[decision] : undefined}
        data-sends={decision === 'approve'}
        onClick={onDecide}
      >
        {words}
        {block === null && letterKeys && <KeyCap>{KEYS[decision]}</KeyCap>}
      </ExplainedButton>
    </span>
  );
}
