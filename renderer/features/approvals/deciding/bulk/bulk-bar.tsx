import { useRef, useState } from 'react';
import { Button } from '@fluentui/react-components';
import type { WaitingRequest } from '../../../../../shared/contract/approvals.ts';
import { OFFLINE_WHY } from '../../../../components/offline-words.ts';
import { accountOnScreen } from '../../../../state/account-on-screen.ts';
import { announce } from '../../../../state/announcements.ts';
import { useOffline } from '../../../../state/use-offline.ts';
import type { Selection } from '../../selecting/use-selection.ts';
import { selectionWords } from '../../selecting/selection-words.ts';
import { BarField } from '../bar-field.tsx';
import { DecideButton } from '../decide-button.tsx';
import { decisionKey, FOR_ALL, useDecisionStore, type DecisionWord } from '../decision-store.ts';
import type { Armed } from '../use-armed.ts';
import { useCursorWhenArmed } from '../use-cursor-when-armed.ts';
import { useWords } from '../use-words.ts';
import { bulkVerb, hiddenNote, needsShared, ownNote, sharedLabel } from './bulk-words.ts';
import { OwnReason } from './own-reason.tsx';
import { sendMany } from './send-many.ts';
import { useRun } from './use-run.ts';
import bar from '../decision-bar.module.css';
import css from './bulk-bar.module.css';

type BulkBarProps = {
  readonly selection: Selection;
  /** On the card: where it is among those selected, it can have a reason of its own. */
  readonly current: WaitingRequest;
  readonly armed: Armed;
};

/** Decides all that are selected with one justification, which each can override. What that is stands above it, in numbers. */
export function BulkBar({ selection, current, armed }: BulkBarProps) {
  const form = useRef<HTMLFormElement>(null);
  const { requests, ids, summary } = selection;
  const offline = useOffline() !== null;
  const going = useRun()?.going === true;
  const { words, type } = useWords(FOR_ALL);
  const [missing, setMissing] = useState(false);
  const block = offline ? OFFLINE_WHY : going ? 'Your decisions are on their way.' : null;
  const nothingTyped = needsShared(summary) && words.trim() === '';
  useCursorWhenArmed(form, armed);

  const decide = (decision: DecisionWord): void => {
    if (block !== null) return;
    if (nothingTyped) {
      setMissing(true);
      armed.arm(decision);
      announce('Say why: each of them sees it.', 'assertive');
      return;
    }
    armed.disarm();
    const { drafts } = useDecisionStore.getState();
    const items = requests.map((request) => {
      const own = drafts[decisionKey(accountOnScreen(), request.requestId)]?.trim() ?? '';
      return { request, own: own === '' ? null : own };
    });
    void sendMany(items, decision, words.trim());
  };
  return (
    <form ref={form} className={bar.foot} aria-label="Decision" onSubmit={(event) => event.preventDefault()}>
      <div className={css.head}>
        <p className={css.words}>
          <strong>{selectionWords(summary)}</strong>
          <span className={css.quiet}>{ownNote(summary)}</span>
          <span className={css.look}>{hiddenNote(summary)}</span>
        </p>
        <Button size="small" appearance="transparent" onClick={selection.clear}>
          Clear
        </Button>
      </div>
      {ids.has(current.requestId) && <OwnReason key={current.requestId} request={current} />}
      <div className={css.bar}>
        <BarField
          words={words}
          label={sharedLabel(summary)}
          armed={block === null ? armed.decision : null}
          missing={missing && nothingTyped ? 'Say why: each of them sees it.' : null}
          readOnly={going}
          onType={type}
          onEnter={() => {
            if (armed.decision) decide(armed.decision);
            else announce('Press Approve or Deny to send them.');
          }}
          onEscape={() => {
            if (armed.decision) announce('Nothing is chosen.');
            armed.disarm();
            document.querySelector<HTMLElement>('[data-inbox]')?.focus();
          }}
        />
        {(['deny', 'approve'] as const).map((decision) => (
          <DecideButton
            key={decision}
            decision={decision}
            armed={armed.decision}
            words={bulkVerb(decision, requests.length)}
            block={block}
            onDecide={() => decide(decision)}
          />
        ))}
      </div>
    </form>
  );
}
