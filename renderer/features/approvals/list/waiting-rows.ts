import type { WaitingRequest } from '../../../../shared/contract/approvals.ts';
import { scopeName } from '../../../components/scope-words.ts';
import { byTimeLeft } from './waiting-order.ts';

/** Whether a request matches what was typed into the filter: in who, what, where, why, and the ticket. */
export function matches(request: WaitingRequest, query: string): boolean {
  const wanted = query.trim().toLowerCase();
  if (wanted === '') return true;
  const { requestor, role, scope, justification, ticket } = request;
  return [requestor.name, requestor.upn, role.name, scopeName(scope), justification, ticket?.number]
    .filter((text) => typeof text === 'string')
    .some((text) => text.toLowerCase().includes(wanted));
}

/**
 * The rows of the list, least time left first. @param extra requests that no longer wait and are still shown: just decided, or on
 * the card while they ended elsewhere @param left ids of those whose decision was recorded and shown long enough
 */
export function waitingRows(
  waiting: readonly WaitingRequest[],
  extra: readonly WaitingRequest[],
  left: ReadonlySet<string>,
): WaitingRequest[] {
  const byId = new Map([...extra, ...waiting].map((request) => [request.requestId, request]));
  return [...byId.values()].filter(({ requestId }) => !left.has(requestId)).sort(byTimeLeft);
}

/**
 * Which request the card shows: the one that was chosen; where it left, the next one that can be decided, else the one before; where
 * none was chosen, the first that can be decided.
 */
export function onCard(
  rows: readonly WaitingRequest[],
  chosen: WaitingRequest | null,
): WaitingRequest | null {
  const here = chosen && rows.find(({ requestId }) => requestId === chosen.requestId);
  if (here) return here;
  const open = rows.filter(({ own }) => !own);
  if (chosen === null) return open[0] ?? null;
  return open.find((row) => byTimeLeft(row, chosen) > 0) ?? open.at(-1) ?? null;
}
