import { useEffect, useRef } from 'react';
import { Button } from '@fluentui/react-components';
import type { EligibleRole } from '../../../shared/contract/my-roles.ts';
import type { WriteOutcome } from '../../../shared/contract/intents.ts';
import { closeActivation, openActivation } from '../../state/panel-store.ts';
import { PanelHead } from './panel-head.tsx';
import { ResultCard } from './result-card.tsx';
import { useResult } from './use-result.ts';
import foot from './panel-foot.module.css';
import css from './activation-form.module.css';

type ActivationResultProps = { readonly eligible: EligibleRole; readonly outcome: WriteOutcome };

/** What became of the request; it follows the service while the panel stays open. */
export function ActivationResult({ eligible, outcome }: ActivationResultProps) {
  const buttons = useRef<HTMLDivElement>(null);
  const { words, sentAt, entry } = useResult(eligible, outcome);
  useEffect(() => buttons.current?.querySelector('button')?.focus(), []);
  const again = words.kind === 'refused' || words.kind === 'not-found';
  return (
    <div className={css.form}>
      <PanelHead eligible={eligible} label={sentAt === null ? 'Sent' : `Sent ${sentAt}`} />
      <div className={css.fields}>
        <ResultCard words={words} problem={entry?.problem ?? null} />
      </div>
      <div ref={buttons} className={foot.foot}>
        <Button onClick={closeActivation}>Done</Button>
        {again && (
          <Button appearance="transparent" onClick={() => openActivation(eligible)}>
            Ask again
          </Button>
        )}
        <span className={foot.hint}>
          {words.kind === 'in-effect' ? 'It stands under Active now' : 'Closing this keeps it in Waiting'}
        </span>
      </div>
    </div>
  );
}
