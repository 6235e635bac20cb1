import { useEffect, useRef } from 'react';
import { Button } from '@fluentui/react-components';
import type { EligibleRole } from '../../../../shared/contract/my-roles.ts';
import type { WriteOutcome } from '../../../../shared/contract/intents.ts';
import { exactTime } from '../../../components/when.ts';
import { closeActivation, openActivation, type TypedDraft } from '../../../state/panel-store.ts';
import { RoleHead } from '../role-head.tsx';
import { NextRoles } from './next-roles.tsx';
import { RequestCard } from './request-card.tsx';
import { useWay } from './use-way.ts';
import foot from '../form/panel-foot.module.css';
import css from '../form/activation-form.module.css';

type OneResultProps = {
  readonly eligible: EligibleRole;
  readonly sent: WriteOutcome;
  /** What was sent: asking again starts from it. */
  readonly said: TypedDraft;
};

/** What became of the request; it follows the service while the panel stays open. */
export function OneResult({ eligible, sent, said }: OneResultProps) {
  const buttons = useRef<HTMLDivElement>(null);
  const now = useWay(eligible, sent, false);
  useEffect(() => buttons.current?.querySelector('button')?.focus(), []);
  const { kind } = now.way;
  const again = kind === 'refused' || kind === 'not-found' || kind === 'over';
  return (
    <div className={css.form}>
      <RoleHead eligible={eligible} label={now.entry ? `Sent ${exactTime(now.entry.startedAt)}` : 'Sent'} />
      <div className={css.fields}>
        <RequestCard now={now} />
        {kind === 'in-effect' && <NextRoles eligible={eligible} said={said} />}
      </div>
      <div className={foot.foot}>
        <div ref={buttons} className={foot.buttons}>
          <Button onClick={closeActivation}>Done</Button>
          {again && (
            <Button appearance="transparent" onClick={() => openActivation(eligible, said)}>
              Ask again
            </Button>
          )}
          <span className={foot.hint}>{WHERE[kind]}</span>
        </div>
      </div>
    </div>
  );
}

const WHERE = {
  'in-effect': 'It stands under Active now',
  granted: 'Closing this keeps it in Waiting',
  waiting: 'Closing this keeps it in Waiting',
  unknown: 'Closing this keeps it in Waiting',
  'not-found': '',
  refused: '',
  over: '',
} as const;
