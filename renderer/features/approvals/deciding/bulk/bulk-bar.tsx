import { useRef, useState } from 'react';
import { Button } from '@fluentui/react-components';
import type { WaitingRequest } from '../../../../../shared/contract/approvals.ts';
import { visibleText } from '../../../../components/visible-text.ts';
import { accountOnScreen } from '../../../../state/account-on-screen.ts';
import { announce } from '../../../../state/announcements.ts';
import { useOffline } from '../../../../state/use-offline.ts';
import type { Selection } from '../../selecting/use-selection.ts';
import { selectionWords } from '../../selecting/selection-words.ts';
import { BarField } from '../bar-field.tsx';
import { DecideButton } from '../decide-button.tsx';
import { decisionKey, FOR_ALL, useDecisionStore, type DecisionWord } from '../decision-store.ts';
import { firstName } from '../requestor-name.ts';
import { useFieldOnArming, type Armed } from '../use-armed.ts';
import { useWords } from '../use-words.ts';
import { bulkBlock, bulkVerb, hiddenNote, needsShared, ownNote, sharedLabel, whose } from './bulk-words.ts';
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

/**
 * Decides all that are selected with one justification, which each can override. What that is stands above it, in numbers; where it is
 * one alone, and not the one on the card, by name, with its own words.
 */
export function BulkBar({ selection, current, armed }: BulkBarProps) {
  const form = useRef<HTMLFormElement>(null);
  const { requests, ids, summary } = selection;
  const offline = useOffline() !== null;
  const going = useRun()?.going === true;
  const alone = requests.length === 1 ? (requests[0] ?? null) : null;
  const { words, type } = useWords(alone?.requestId ?? FOR_ALL);
  const [missing, setMissing] = useState(false);
  const block = bulkBlock(offline, going);
  const reader = alone ? visibleText(firstName(alone.requestor)) : null;
  const sayWhy = `Say why: ${reader === null ? 'each of them' : reader} sees it.`;
  const nothingTyped = needsShared(summary) && words.trim() === '';
  useFieldOnArming(armed, () => form.current?.querySelector<HTMLElement>('[data-justification]')?.focus());

  const decide = (decision: DecisionWord): void => {
    if (block !== null) return;
    if (nothingTyped) {
      setMissing(true);
      armed.arm(decision);
      announce(sayWhy, 'assertive');
      return;
    }
    armed.disarm();
    const { drafts } = useDecisionStore.getState();
    const items = requests.map((request) => {
      const own = drafts[decisionKey(accountOnScreen(), request.requestId)]?.trim() ?? '';
      return { request, own: own === '' || alone ? null : own };
    });
    void sendMany(items, decision, words.trim());
  };
  return (
    <form ref={form} className={bar.foot} aria-label="Decision" onSubmit={(event) => event.preventDefault()}>
      <div className={css.head}>
        <p className={css.words}>
          <strong>{alone ? `1 selected: ${whose(alone)}` : selectionWords(summary)}</strong>
          <span className={css.quiet}>{alone ? 'Not the request shown' : ownNote(summary)}</span>
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
          label={reader === null ? sharedLabel(summary) : `Justification, ${reader} sees it`}
          armed={block === null ? armed.decision : null}
          missing={missing && nothingTyped ? sayWhy : null}
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
            words={bulkVerb(decision, requests)}
            block={block}
            onDecide={() => decide(decision)}
          />
        ))}
      </div>
    </form>
  );
}
