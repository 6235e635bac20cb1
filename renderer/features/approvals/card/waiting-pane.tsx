import type { Armed } from '../deciding/use-armed.ts';
import { emptyWords, readInFullAt, waitsForOne, type InboxFace } from '../list/inbox-words.ts';
import type { Inbox } from '../use-inbox.ts';
import { NoCard } from './no-card.tsx';
import { NothingWaits } from './nothing-waits.tsx';
import { WaitingCard } from './waiting-card.tsx';

type WaitingPaneProps = {
  readonly inbox: Inbox;
  readonly face: InboxFace;
  readonly armed: Armed;
  readonly now: number;
  readonly onBack: () => void;
};

/** The request on the card; where there is none, why. That nothing waits is said of a complete reading only. */
export function WaitingPane({ inbox, face, armed, now, onBack }: WaitingPaneProps) {
  const { current, approvals } = inbox;
  const readAt = readInFullAt(approvals);
  if (current) return <WaitingCard request={current} armed={armed} onBack={onBack} />;
  switch (face) {
    case 'loading':
      return <NoCard words="" />;
    case 'unknown':
      return <NoCard words={emptyWords(approvals)} />;
    case 'no-match':
      return <NoCard words="No request matches the filter." />;
    case 'nothing':
    case 'rows':
      // Rows without one to decide are one's own, and may not be all there is.
      if (waitsForOne(approvals)) return <NoCard words="None of those shown is yours to decide." />;
      return readAt === null ? (
        <NoCard words="What else waits for you is not known." />
      ) : (
        <NothingWaits asOf={readAt} now={now} />
      );
  }
}
