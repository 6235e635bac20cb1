import { useEffect } from 'react';
import { actsOnPage, characterKeysAct } from '../../state/acts-on-page.ts';
import { announce } from '../../state/announcements.ts';
import type { WaitingRequest } from '../../../shared/contract/approvals.ts';
import { blockNow, bulkBlockNow } from './deciding/block-now.ts';
import { aloneSelected, isBulk } from './deciding/bulk/bulk-context.ts';
import { armedWords } from './deciding/bulk/bulk-words.ts';
import { hideRun } from './deciding/bulk/run-store.ts';
import type { DecisionWord } from './deciding/decision-store.ts';
import type { Armed } from './deciding/use-armed.ts';
import type { InboxTab } from './list/list-head.tsx';
import type { Ways } from './panes.ts';
import type { PastInbox } from './past/use-past.ts';
import type { Selection } from './selecting/use-selection.ts';
import { beside, nextFlagged, triageStep, type TriageStep } from './triage-keys.ts';
import type { Inbox } from './use-inbox.ts';

type InboxKeys = {
  readonly tab: InboxTab;
  readonly inbox: Inbox;
  readonly selection: Selection;
  readonly past: PastInbox;
  readonly armed: Armed;
  readonly ways: Ways;
};

/** The keys of the inbox (`triage-keys.ts`). They act only outside fields, menus, dialogs and the panel; characters where chosen. */
export function useInboxKeys(keys: InboxKeys): void {
  useEffect(() => {
    const pressed = (event: KeyboardEvent): void => {
      const { target } = event;
      if (!(target instanceof HTMLElement) || event.defaultPrevented || !actsOnPage(target)) return;
      const step = triageStep(event);
      const plain = !event.ctrlKey && !event.metaKey;
      if (step === null || (plain && !characterKeysAct(event.key))) return;
      const done = keys.tab === 'waiting' ? onWaiting(step, keys) : onDecided(step, keys);
      if (done) event.preventDefault();
    };
    window.addEventListener('keydown', pressed);
    return () => window.removeEventListener('keydown', pressed);
  }, [keys]);
}

/** False where there is nothing for it to do, and the key is anybody's. */
function onWaiting(step: TriageStep, { inbox, selection, armed, ways }: InboxKeys): boolean {
  const { shown, current, choose } = inbox;
  switch (step) {
    case 'next':
    case 'previous': {
      const to = beside(shown, current, step === 'next' ? 1 : -1);
      if (to) choose(to);
      ways.toChosen();
      return true;
    }
    case 'next-flagged': {
      const to = nextFlagged(shown, current, inbox.flagsOf);
      if (to) choose(to);
      else announce('No other request has a flag.');
      ways.toChosen();
      return true;
    }
    case 'select':
    case 'range':
      if (current === null) return false;
      (step === 'select' ? selection.toggle : selection.rangeTo)(current);
      return true;
    case 'all':
      selection.all();
      return true;
    case 'approve':
    case 'deny':
      if (current === null) return false;
      hideRun();
      ways.showCard();
      chooseDecision(step, current, selection, armed);
      return true;
    case 'filter':
      ways.toFilter();
      return true;
    case 'clear':
      if (armed.decision) {
        armed.disarm();
        announce('Nothing is chosen.');
        return true;
      }
      if (selection.ids.size === 0) return false;
      selection.clear();
      return true;
  }
}

/** Chooses a decision, and says for whom; where none can be made now, says why instead. */
function chooseDecision(
  decision: DecisionWord,
  current: WaitingRequest,
  selection: Selection,
  armed: Armed,
): void {
  const some = isBulk(selection, current) ? selection.requests : [];
  const alone = aloneSelected(selection, current);
  const block = some.length > 0 ? bulkBlockNow() : null;
  const why = block ?? (some.length > 1 ? null : blockNow(alone ?? current));
  armed.arm(decision);
  announce(why ?? armedWords(decision, some, selection.summary));
}

function onDecided(step: TriageStep, { past, ways }: InboxKeys): boolean {
  if (step === 'filter') {
    ways.toFilter();
    return true;
  }
  if (step !== 'next' && step !== 'previous') return false;
  const to = beside(past.shown, past.current, step === 'next' ? 1 : -1);
  if (to) past.choose(to);
  ways.toChosen();
  return true;
}
