import type { Decided } from '../use-decided.ts';
import { DecidedCard } from './decided-card.tsx';
import { NoCard } from './no-card.tsx';

type DecidedPaneProps = { readonly decided: Decided; readonly now: number; readonly onBack: () => void };

/** The decided request on the card. */
export function DecidedPane({ decided: { current }, now, onBack }: DecidedPaneProps) {
  return current ? (
    <DecidedCard decided={current} now={now} onBack={onBack} />
  ) : (
    <NoCard words="No decision was seen since PIM Desk started." />
  );
}
