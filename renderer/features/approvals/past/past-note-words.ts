import type { Coverage } from '../../../../shared/contract/my-roles.ts';
import type { Problem } from '../../../../shared/contract/problem.ts';
import { dateText } from '../../../components/when.ts';
import { coverageReasons } from '../../../components/coverage-reason.ts';
import type { PastRow } from './past-rows.ts';
import type { PastFace } from './past-face.ts';

/** How far back the list goes, and of what: "412 requests you could decide, since 3 Aug." Null while nothing was read. */
export function reachWords(rows: readonly PastRow[], face: PastFace, now: number): string | null {
  switch (face) {
    case 'loading':
      return null;
    case 'nothing':
      return 'The service lists no request that you could decide and that is over. Entra roles and groups were both read in full.';
    case 'unknown':
      return rows.length === 0 ? 'What you could decide so far is not known.' : null;
    case 'rows':
    case 'no-match':
    case 'none-picked': {
      const asked = rows.flatMap(({ request }) => request.createdAt ?? []);
      const first = asked.reduce((a, b) => Math.min(a, b), Infinity);
      const since = first === Infinity ? '' : `, since ${dateText(first, now)}`;
      return rows.length === 1
        ? `1 request you could decide${since}.`
        : `${rows.length} requests you could decide${since}.`;
    }
  }
}

/** What of it could not be read, and what that means. */
export const pastProblems = (coverage: readonly Coverage[]): Problem[] =>
  coverageReasons(coverage, 'approvals').map(({ problem }) => ({
    ...problem,
    advice: `${problem.advice} There may be more earlier requests than you see.`.trim(),
  }));
