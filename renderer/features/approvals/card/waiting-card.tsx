import { memo, useMemo } from 'react';
import type { WaitingRequest } from '../../../../shared/contract/approvals.ts';
import { DecisionBar } from '../deciding/decision-bar.tsx';
import type { Armed } from '../deciding/use-armed.ts';
import { useStand } from '../use-stand.ts';
import { useNow } from '../../../state/use-now.ts';
import { wakeEachMinute } from '../../../state/wake-times.ts';
import { AskedBar } from './asked-bar.tsx';
import { AskedSentence } from './asked-sentence.tsx';
import { CardHead } from './card-head.tsx';
import { Fact } from './fact.tsx';
import { HistorySection } from './history-section.tsx';
import { QuotedWords } from './quoted-words.tsx';
import { ReadFacts } from './read-facts.tsx';
import { RequestFacts } from './request-facts.tsx';
import { TicketLine } from './ticket-line.tsx';
import { useCard } from './use-card.ts';
import { useFromTop } from './use-from-top.ts';
import { useHistory } from './use-history.ts';
import { VerdictBox } from './verdict-box.tsx';
import { verdictOf } from './verdict.ts';
import css from './card.module.css';

type WaitingCardProps = {
  readonly request: WaitingRequest;
  readonly armed: Armed;
  readonly onBack: () => void;
};

/**
 * One request to decide: everything known about it, and the bar that decides, always in the same place. What is still to be read stands
 * last, so that nothing above it moves when it comes.
 */
export const WaitingCard = memo(function WaitingCard({ request, armed, onBack }: WaitingCardProps) {
  const { stand, sent, entry } = useStand(request);
  const now = useNow(wakeEachMinute);
  const body = useFromTop(request.requestId);
  const history = useHistory(request);
  const card = useCard(request.requestId, !request.own);
  const verdict = useMemo(() => verdictOf(request, history, card, now), [request, history, card, now]);
  return (
    <section className={css.card} aria-label="Request">
      <div ref={body} className={css.body}>
        <CardHead request={request} now={now} onBack={onBack} />
        <AskedSentence request={request} />
        <QuotedWords text={request.justification}>
          <TicketLine ticket={request.ticket} />
        </QuotedWords>
        {!request.own && <VerdictBox verdict={verdict} reading={card.kind === 'reading'} />}
        <dl>
          <Fact name="Asked against the maximum">
            <AskedBar
              request={request}
              usual={history.habits.usualDuration}
              longer={verdict.lines.some(({ kind }) => kind === 'longer-than-usual')}
            />
          </Fact>
        </dl>
        {!request.own && <HistorySection request={request} history={history} now={now} />}
        <RequestFacts request={request} now={now} />
        <ReadFacts request={request} card={card} now={now} />
      </div>
      <DecisionBar request={request} stand={stand} sent={sent} entry={entry} armed={armed} />
    </section>
  );
});
