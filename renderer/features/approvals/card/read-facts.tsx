import { Button } from '@fluentui/react-components';
import type { WaitingRequest } from '../../../../shared/contract/approvals.ts';
import { planeOfHeld } from '../../../../shared/domain/planes.ts';
import { ServiceText } from '../../../components/service-text.tsx';
import { momentText } from '../../../components/when.ts';
import { readCard } from './card-store.ts';
import { Fact } from './fact.tsx';
import { HoldingList } from './holding-list.tsx';
import { LeadsToFact } from './leads-to-fact.tsx';
import { notAvailable } from './not-available.ts';
import { SkeletonLines } from './skeleton-lines.tsx';
import type { CardNow } from './use-card.ts';
import { WhoCanDecide } from './who-can-decide.tsx';
import css from './fact.module.css';

type ReadFactsProps = { readonly request: WaitingRequest; readonly card: CardNow; readonly now: number };

/** What is read once the request is looked at: what the requestor has active, who decides, where a group leads. Last on the card. */
export function ReadFacts({ request, card, now }: ReadFactsProps) {
  const ofGroup = planeOfHeld(request) === 'groups';
  const failed = card.kind === 'failed' && <Failed request={request} card={card} />;
  return (
    <dl className={css.facts}>
      <Fact name="Who can decide">
        <WhoCanDecide request={request} card={card} />
      </Fact>
      {!request.own && (
        <Fact name={card.kind === 'read' ? `Active at ${momentText(card.card.readAt, now)}` : 'Active now'}>
          {card.kind === 'reading' && <SkeletonLines count={2} />}
          {card.kind === 'read' && <HoldingList holds={card.card.holds} now={now} />}
          {failed}
        </Fact>
      )}
      {!request.own && ofGroup && (
        <Fact name="What the group leads to">
          {card.kind === 'reading' && <SkeletonLines count={2} />}
          {card.kind === 'read' && card.card.leadsTo !== null && <LeadsToFact leadsTo={card.card.leadsTo} />}
          {failed}
        </Fact>
      )}
    </dl>
  );
}

type FailedProps = {
  readonly request: WaitingRequest;
  readonly card: Extract<CardNow, { kind: 'failed' }>;
};

function Failed({ request, card: { problem } }: FailedProps) {
  return (
    <p className={css.quiet}>
      {problem === null ? 'Not available while offline.' : <ServiceText text={notAvailable(problem)} />}{' '}
      {problem !== null && (
        <Button size="small" onClick={() => void readCard(request.requestId, true)}>
          Read again
        </Button>
      )}
    </p>
  );
}
