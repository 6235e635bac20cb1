import { useState } from 'react';
import type { DecidedRequest } from '../../../shared/contract/approvals.ts';
import { useSlice } from '../../state/slices-store.ts';

/** What was seen decided, newest first, and the one on the card. */
export type Decided = {
  readonly all: readonly DecidedRequest[];
  readonly current: DecidedRequest | null;
  readonly choose: (decided: DecidedRequest) => void;
};

export function useDecided(): Decided {
  const { decided } = useSlice('approvals');
  const [chosen, setChosen] = useState<string | null>(null);
  return {
    all: decided,
    current: decided.find(({ request }) => request.requestId === chosen) ?? decided[0] ?? null,
    choose: ({ request }) => setChosen(request.requestId),
  };
}
