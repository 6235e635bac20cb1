import type { WaitingRequest } from '../../../../shared/contract/approvals.ts';
import { DecisionBar } from '../deciding/decision-bar.tsx';
import type { Armed } from '../deciding/use-armed.ts';
import { useStand } from '../use-stand.ts';
import { useNow } from '../../../state/use-now.ts';
import { wakeEachMinute } from '../../../state/wake-times.ts';
import { AskedSentence } from './asked-sentence.tsx';
import { CardHead } from './card-head.tsx';
import { QuotedWords } from './quoted-words.tsx';
import { RequestFacts } from './request-facts.tsx';
import { TicketLine } from './ticket-line.tsx';
import css from './card.module.css';

type WaitingCardProps = {
  readonly request: WaitingRequest;
  readonly armed: Armed;
  readonly onBack: () => void;
};

/** One request to decide: everything known about it, and the bar that decides, always in the same place. */
export function WaitingCard({ request, armed, onBack }: WaitingCardProps) {
  const { stand, sent, entry } = useStand(request);
  const now = useNow(wakeEachMinute);
  return (
    <section className={css.card} aria-label="Request">
      <div className={css.body}>
        <CardHead request={request} now={now} onBack={onBack} />
        <AskedSentence request={request} />
        <QuotedWords text={request.justification}>
          <TicketLine ticket={request.ticket} />
        </QuotedWords>
        <RequestFacts request={request} now={now} />
      </div>
      <DecisionBar request={request} stand={stand} sent={sent} entry={entry} armed={armed} />
    </section>
  );
}
