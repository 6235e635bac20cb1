import type { WaitingRequest } from '../../../../shared/contract/approvals.ts';
import { scopeName } from '../../../components/scope-words.ts';

/** Worked out once for each request of a reading: a filter asks it of thousands of rows at each key. */
const TEXTS = new WeakMap<WaitingRequest, string>();

function searchText(request: WaitingRequest): string {
  const there = TEXTS.get(request);
  if (there !== undefined) return there;
  const { requestor, role, scope, justification, ticket } = request;
  const text = [requestor.name, requestor.upn, role.name, scopeName(scope), justification, ticket?.number]
    .filter((part) => typeof part === 'string')
    // What is typed has no line ends, so that no match begins in one part and ends in the next.
    .map((part) => part.replaceAll('\n', ' '))
    .join('\n')
    .toLowerCase();
  TEXTS.set(request, text);
  return text;
}

/** Whether a request matches what was typed into the filter: in who, what, where, why, and the ticket. */
export function matches(request: WaitingRequest, query: string): boolean {
  const wanted = query.trim().toLowerCase();
  return wanted === '' || searchText(request).includes(wanted);
}
