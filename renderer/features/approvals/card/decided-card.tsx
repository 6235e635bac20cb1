import { CheckmarkCircle20Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import { DismissCircle20Filled } from '@fluentui/react-icons/svg/dismiss-circle';
import { Info20Regular } from '@fluentui/react-icons/svg/info';
import type { DecidedRequest } from '../../../../shared/contract/approvals.ts';
import { MomentTime } from '../../../components/moment-time.tsx';
import { QuietIcon } from '../../../components/quiet-icon.tsx';
import { ServiceText } from '../../../components/service-text.tsx';
import { momentText } from '../../../components/when.ts';
import { resultWords } from '../list/decided-words.ts';
import { AskedSentence } from './asked-sentence.tsx';
import { CardHead } from './card-head.tsx';
import { QuotedWords } from './quoted-words.tsx';
import { RequestFacts } from './request-facts.tsx';
import { TicketLine } from './ticket-line.tsx';
import css from './card.module.css';
import own from './decided-card.module.css';

const ICONS = {
  approved: CheckmarkCircle20Filled,
  denied: DismissCircle20Filled,
  expired: Info20Regular,
  gone: Info20Regular,
} as const;

type DecidedCardProps = {
  readonly decided: DecidedRequest;
  readonly now: number;
  readonly onBack: () => void;
};

/** A request that was seen decided: how, by whom and why, over what was asked. */
export function DecidedCard({ decided, now, onBack }: DecidedCardProps) {
  const { request, result, at, justification } = decided;
  return (
    <section className={css.card} aria-label="Request">
      <div className={css.body}>
        <CardHead request={request} now={now} onBack={onBack} />
        <div className={own.result} data-result={result}>
          <QuietIcon icon={ICONS[result]} className={own.icon} />
          <div className={own.words}>
            <p>
              <strong>
                <ServiceText text={resultWords(decided)} />
              </strong>
              , <MomentTime at={at}>{momentText(at, now)}</MomentTime>
            </p>
            {justification !== null && justification !== '' && <QuotedWords text={justification} />}
          </div>
        </div>
        <AskedSentence request={request} />
        <QuotedWords text={request.justification}>
          <TicketLine ticket={request.ticket} />
        </QuotedWords>
        <RequestFacts request={request} now={now} />
      </div>
    </section>
  );
}
