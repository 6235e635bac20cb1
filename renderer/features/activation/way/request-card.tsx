import type { ReactNode } from 'react';
import type { WayNow } from './use-way.ts';
import { LookingAgain } from './looking-again.tsx';
import { WaitingActions } from './waiting-actions.tsx';
import { WayCard } from './way-card.tsx';
import { StepLine } from '../../../components/step-line.tsx';

type RequestCardProps = {
  readonly now: WayNow;
  /** The role's name where several stand under each other; else the headline stands in its place. */
  readonly title?: ReactNode;
  readonly children?: ReactNode;
};

/** One request that was sent: how far it is, and what can be done about it now. */
export function RequestCard({ now: { way, entry, request }, title, children }: RequestCardProps) {
  return (
    <WayCard
      kind={way.kind}
      title={title ?? way.headline}
      status={title === undefined ? null : way.status}
      sentence={way.sentence}
      problem={way.kind === 'refused' ? (entry?.problem ?? null) : null}
      above={<StepLine steps={way.steps} />}
    >
      {way.kind === 'unknown' && entry?.looked && <LookingAgain {...entry.looked} />}
      {way.kind === 'waiting' && request && <WaitingActions request={request} />}
      {children}
    </WayCard>
  );
}
