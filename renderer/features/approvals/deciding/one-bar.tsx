import { useRef, useState } from 'react';
import type { ActivityEntry } from '../../../../shared/contract/activity.ts';
import type { WaitingRequest } from '../../../../shared/contract/approvals.ts';
import { asksForSignIn } from '../../../components/sign-in-kinds.ts';
import { visibleText } from '../../../components/visible-text.ts';
import { accountOnScreen } from '../../../state/account-on-screen.ts';
import { announce } from '../../../state/announcements.ts';
import { useSignedInAgain } from '../../../state/sign-in-again.ts';
import { useOffline } from '../../../state/use-offline.ts';
import { BarField } from './bar-field.tsx';
import { DecideButton } from './decide-button.tsx';
import { DecideRing } from './decide-ring.tsx';
import { DecisionNotes } from './decision-notes.tsx';
import type { DecisionStand } from './decision-stand.ts';
import { clearStopped, decisionKey, type DecisionWord, type Sent } from './decision-store.ts';
import { blockOf, decisionVerb } from './decision-words.ts';
import { firstName } from './requestor-name.ts';
import { sendDecision } from './send-decision.ts';
import { useFieldOnArming, type Armed } from './use-armed.ts';
import { useWords } from './use-words.ts';
import css from './decision-bar.module.css';

type OneBarProps = {
  readonly request: WaitingRequest;
  readonly stand: DecisionStand;
  readonly sent: Sent | undefined;
  readonly entry: ActivityEntry | undefined;
  readonly armed: Armed;
};

/** Deny or approve, with a justification: two gestures. It stays where it is, whatever is on the card. */
export function OneBar({ request, stand, sent, entry, armed }: OneBarProps) {
  const form = useRef<HTMLFormElement>(null);
  const offline = useOffline() !== null;
  const { words, type } = useWords(request.requestId);
  // For which request Enter or a button was pressed with nothing typed.
  const [missing, setMissing] = useState<string | null>(null);
  const block = blockOf(sent, stand, offline);
  const reader = visibleText(firstName(request.requestor));
  const own = stand.kind === 'own';
  // The sign-in it asked for was done.
  useSignedInAgain(() => {
    if (sent?.problem && asksForSignIn(sent.problem))
      clearStopped(decisionKey(accountOnScreen(), request.requestId));
  });
  useFieldOnArming(armed, () => form.current?.querySelector('textarea')?.focus());

  const decide = (decision: DecisionWord): void => {
    if (block !== null) return;
    if (words.trim() === '') {
      setMissing(request.requestId);
      armed.arm(decision);
      announce(`Say why: ${reader} sees it.`, 'assertive');
      return;
    }
    armed.disarm();
    void sendDecision(request, decision, words.trim());
  };
  const nothingTyped = missing === request.requestId && words.trim() === '';
  return (
    <form ref={form} className={css.foot} aria-label="Decision" onSubmit={(event) => event.preventDefault()}>
      <DecisionNotes request={request} stand={stand} sent={sent} entry={entry} typed={words.trim() !== ''} />
      <div className={css.bar}>
        <DecideRing request={request} />
        <BarField
          words={words}
          label={`Justification, ${reader} sees it`}
          {...(own && { placeholder: 'Someone else decides' })}
          armed={block === null ? armed.decision : null}
          missing={nothingTyped ? `Say why: ${reader} sees it.` : null}
          readOnly={own || stand.kind === 'sending' || stand.kind === 'recorded'}
          onType={type}
          onEnter={() => {
            if (armed.decision) decide(armed.decision);
            else announce('Press Approve or Deny to send it.');
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
            words={decisionVerb(stand, decision)}
            block={block}
            onDecide={() => decide(decision)}
          />
        ))}
      </div>
    </form>
  );
}
