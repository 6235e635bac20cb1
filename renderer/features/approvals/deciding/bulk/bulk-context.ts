import { createContext } from 'react';
import type { WaitingRequest } from '../../../../../shared/contract/approvals.ts';
import type { Selection } from '../../selecting/use-selection.ts';

/** What the bar decides instead of the request on the card; null where it decides that. */
export const BulkContext = createContext<Selection | null>(null);

/**
 * Whether what is selected is decided, and not the request on the card: several, or one that is not on the card. One that is on the
 * card is decided like any other.
 */
export const isBulk = (
  { requests }: Pick<Selection, 'requests'>,
  current: Pick<WaitingRequest, 'requestId'> | null,
): boolean => requests.length > 1 || (requests.length === 1 && requests[0]?.requestId !== current?.requestId);

/** The one that is selected while another is on the card; null where there is no such one. */
export const aloneSelected = (
  selection: Pick<Selection, 'requests'>,
  current: WaitingRequest | null,
): WaitingRequest | null =>
  selection.requests.length === 1 && isBulk(selection, current) ? (selection.requests[0] ?? null) : null;

/** What armed keys hang on: whatever else is selected, nothing is armed by what was chosen for these. */
export const armedFor = (selection: Selection, current: WaitingRequest | null): string | null =>
  isBulk(selection, current) ? [...selection.ids].join(' ') : (current?.requestId ?? null);
