import { scopeName } from '../../../components/scope-words.ts';
import type { PastRow } from './past-rows.ts';
import type { Outcome } from './past-words.ts';

/** Whether a row is of this outcome, and has what was typed in who, what, where, why or the ticket. @param outcome null: any */
export function pastMatches({ request }: PastRow, query: string, outcome: Outcome | null): boolean {
  if (outcome !== null && request.outcome !== outcome) return false;
  const wanted = query.trim().toLowerCase();
  if (wanted === '') return true;
  const { requestor, role, scope, justification, ticket } = request;
  return [requestor.name, requestor.upn, role.name, scopeName(scope), justification, ticket?.number].some(
    (text) => typeof text === 'string' && text.toLowerCase().includes(wanted),
  );
}
