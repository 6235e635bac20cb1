import { useEffect, useMemo, useRef, useState } from 'react';
import { accountKey } from '../../state/account-on-screen.ts';
import { useSlice } from '../../state/slices-store.ts';
import { useNow } from '../../state/use-now.ts';
import { wakeForAge } from '../../state/wake-times.ts';
import { WaitingPane } from './card/waiting-pane.tsx';
import { BulkContext, isBulk } from './deciding/bulk/bulk-context.ts';
import { RunLine } from './deciding/bulk/run-line.tsx';
import { RunPane } from './deciding/bulk/run-pane.tsx';
import { keepRunsOf } from './deciding/bulk/run-store.ts';
import { useRun } from './deciding/bulk/use-run.ts';
import { keepOnlyOf } from './deciding/decision-store.ts';
import { useArmedOnCard } from './deciding/use-armed-on-card.ts';
import { useListedAgain } from './deciding/use-listed-again.ts';
import { CoverageNote } from './list/coverage-note.tsx';
import { countWords, inboxFace } from './list/inbox-words.ts';
import { ListHead, type InboxTab } from './list/list-head.tsx';
import { useCoverageWords } from './list/use-coverage-words.ts';
import { WaitingList } from './list/waiting-list.tsx';
import { OpeningPane } from './opening/opening-pane.tsx';
import { useOpening } from './opening/use-opening.ts';
import { InboxOptions } from './options/inbox-options.tsx';
import { PastList } from './past/past-list.tsx';
import { PastPane } from './past/past-pane.tsx';
import { usePast } from './past/use-past.ts';
import { SelectionLine } from './selecting/selection-line.tsx';
import { keepSelectionOf } from './selecting/selection-store.ts';
import { useSelection } from './selecting/use-selection.ts';
import { useInbox } from './use-inbox.ts';
import { useInboxKeys } from './use-inbox-keys.ts';
import { useReadOnOpen } from './use-read-on-open.ts';
import { useFocusNext, useWays } from './use-ways.ts';
import css from './approvals-page.module.css';

/**
 * The approver's queue: what waits left, the request right, the decision at its foot; in the request's place several decisions on their
 * way, once they were sent. Narrow windows show one of both.
 */
export function ApprovalsPage() {
  const page = useRef<HTMLDivElement>(null);
  const [tab, setTab] = useState<InboxTab>('waiting');
  const { pane, ways } = useWays(page);
  const past = usePast();
  const { inbox, opening } = useOpening(useInbox(), {
    past: past.rows,
    showCard: () => {
      setTab('waiting');
      ways.showCard();
    },
  });
  const { approvals, current } = inbox;
  const { accounts } = useSlice('session');
  const now = useNow(useMemo(() => wakeForAge(approvals.asOf), [approvals.asOf]));
  // Before the selection: what is lost of that is the later, and the more urgent, thing to say.
  useCoverageWords(approvals);
  const selection = useSelection(inbox);
  const run = useRun();
  const armed = useArmedOnCard(inbox, selection);
  useReadOnOpen();
  useListedAgain(approvals);
  useInboxKeys({ tab, inbox, selection, past, armed, ways });
  useFocusNext(inbox, armed, ways);
  // What those who signed out typed is not kept for whoever comes next.
  useEffect(() => {
    const still = accounts.map(accountKey);
    keepOnlyOf(still);
    keepSelectionOf(still);
    keepRunsOf(still);
  }, [accounts]);
  const face = inboxFace(approvals, inbox.rows.length, inbox.shown.length);
  const waiting = tab === 'waiting';
  const runHere = waiting && opening === null && run?.shown === true ? run : null;
  // Without one on the card the list says why, and has the way on: the filter, the tabs, what was read.
  const onCard = opening !== null || runHere !== null || (waiting ? current : past.current) !== null;
  return (
    <div ref={page} className={css.page} data-pane={onCard ? pane : 'list'}>
      <div className={css.list}>
        <ListHead
          count={run?.going ? `deciding ${run.run.going.size}` : countWords(approvals)}
          tab={tab}
          onTab={(next) => {
            opening?.close();
            setTab(next);
            ways.showList();
          }}
          inbox={waiting && inbox.rows.length > 0 ? inbox : null}
          onToList={ways.toList}
          options={<InboxOptions />}
        />
        <CoverageNote approvals={approvals} now={now} />
        {run && <RunLine now={run} onShow={ways.toCard} />}
        <div id="inbox-list" role="tabpanel" aria-labelledby={`tab-${tab}`} className={css.panel}>
          {waiting ? (
            <WaitingList inbox={inbox} selection={selection} face={face} now={now} onOpen={ways.toCard} />
          ) : (
            <PastList past={past} now={now} onOpen={ways.toCard} onToList={ways.toList} />
          )}
        </div>
        {waiting && <SelectionLine selection={selection} onDecide={ways.toCard} />}
      </div>
      <div className={css.card}>
        {opening ? (
          <OpeningPane opening={opening} now={now} onBack={ways.toList} />
        ) : runHere ? (
          <RunPane now={runHere} onBack={ways.toList} onLostFocus={ways.toChosen} />
        ) : waiting ? (
          <BulkContext value={isBulk(selection, current) ? selection : null}>
            <WaitingPane inbox={inbox} face={face} armed={armed} now={now} onBack={ways.toList} />
          </BulkContext>
        ) : (
          <PastPane past={past} now={now} onBack={ways.toList} />
        )}
      </div>
    </div>
  );
}
