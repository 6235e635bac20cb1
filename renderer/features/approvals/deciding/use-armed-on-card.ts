import { useMemo } from 'react';
import type { WaitingRequest } from '../../../../shared/contract/approvals.ts';
import type { Inbox } from '../use-inbox.ts';
import type { Selection } from '../selecting/use-selection.ts';
import { aloneSelected, armedFor } from './bulk/bulk-context.ts';
import { useArmed, type Armed } from './use-armed.ts';

/** Which decision Enter would send. Whose it is, where it is one alone, comes on the card as the decision is chosen. */
export function useArmedOnCard({ current, shown, choose, show }: Inbox, selection: Selection): Armed {
  const armed = useArmed(armedFor(selection, current));
  const elsewhere: WaitingRequest | null = aloneSelected(selection, current);
  // The filter is taken back only where it hides that one.
  const bring = elsewhere !== null && shown.includes(elsewhere) ? choose : show;
  return useMemo(
    () =>
      elsewhere === null
        ? armed
        : {
            ...armed,
            arm: (decision) => {
              bring(elsewhere);
              armed.arm(decision);
            },
          },
    [armed, elsewhere, bring],
  );
}
