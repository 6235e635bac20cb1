import { useEffect } from 'react';
import type { Approvals } from '../../../../shared/contract/approvals.ts';
import { planeOfHeld } from '../../../../shared/domain/planes.ts';
import { accountOnScreen } from '../../../state/account-on-screen.ts';
import { coverageOf } from '../../../state/coverage.ts';
import { idsOf } from '../stand-index.ts';
import { noteAllSent, type Sent } from './decision-store.ts';
import { endsRequest } from './decision-words.ts';
import { useMySent } from './use-my-sent.ts';

/**
 * Opens again what was over by one answer and is listed by a reading after it: main lists on purpose what was only found gone, and the
 * service's newer word counts.
 */
export function useListedAgain(approvals: Approvals): void {
  const mine = useMySent();
  useEffect(() => {
    const again = [...mine.values()].filter((sent) => isListedAgain(sent, approvals));
    if (again.length === 0) return;
    noteAllSent(
      accountOnScreen(),
      again.map((sent): Sent => ({ ...sent, state: 'listed-again' })),
    );
  }, [mine, approvals]);
}

function isListedAgain({ state, problem, answeredAt, request }: Sent, approvals: Approvals): boolean {
  const forGood = state === 'passed' || (state === 'stopped' && problem !== null && endsRequest(problem));
  if (!forGood || answeredAt === null || !idsOf(approvals.waiting).has(request.requestId)) return false;
  const { asOf } = coverageOf(approvals, planeOfHeld(request));
  return asOf !== null && asOf > answeredAt;
}
