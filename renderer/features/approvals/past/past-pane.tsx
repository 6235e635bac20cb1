import { AskedSentence } from '../card/asked-sentence.tsx';
import { CardHead } from '../card/card-head.tsx';
import { Fact } from '../card/fact.tsx';
import { NoCard } from '../card/no-card.tsx';
import { QuotedWords } from '../card/quoted-words.tsx';
import { TicketLine } from '../card/ticket-line.tsx';
import { useFromTop } from '../card/use-from-top.ts';
import { WhatItCanDo } from '../card/what-it-can-do.tsx';
import { OutcomeLine } from './outcome-line.tsx';
import type { PastRow } from './past-rows.ts';
import { pastFace, type PastFace } from './past-face.ts';
import { SecondLookBox } from './second-look-box.tsx';
import type { PastInbox } from './use-past.ts';
import css from '../card/card.module.css';
import facts from '../card/fact.module.css';

type PastPaneProps = { readonly past: PastInbox; readonly now: number; readonly onBack: () => void };

/** The request on the card that is over; where there is none, why. */
export function PastPane({ past, now, onBack }: PastPaneProps) {
  if (past.current !== null) return <PastCard row={past.current} now={now} onBack={onBack} />;
  return <NoCard words={NONE[pastFace(past)]} />;
}

const NONE: Readonly<Record<PastFace, string>> = {
  loading: '',
  rows: '',
  'no-match': 'No request matches the filter.',
  'none-picked': 'No approval of yours was picked in what was read.',
  nothing: 'Nothing that you could decide is over yet.',
  unknown: 'What you could decide so far is not known.',
};

type PastCardProps = { readonly row: PastRow; readonly now: number; readonly onBack: () => void };

function PastCard({ row, now, onBack }: PastCardProps) {
  const { request } = row;
  const body = useFromTop(request.requestId);
  return (
    <section className={css.card} aria-label="Request">
      <div ref={body} className={css.body}>
        <CardHead request={request} now={now} onBack={onBack} />
        <OutcomeLine row={row} now={now} />
        <SecondLookBox row={row} />
        <AskedSentence request={request} />
        <QuotedWords text={request.justification}>
          <TicketLine ticket={request.ticket} />
        </QuotedWords>
        <dl className={facts.facts}>
          <Fact name="What it can do">
            <WhatItCanDo role={request.role} scope={request.scope} />
          </Fact>
        </dl>
      </div>
    </section>
  );
}
