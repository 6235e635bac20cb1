import type { Approvals, WaitingRequest } from '../../../../shared/contract/approvals.ts';
import type { Coverage, OpenRequest } from '../../../../shared/contract/my-roles.ts';
import { worstCoverage } from '../../../state/coverage.ts';
import type { PastRow } from '../past/past-rows.ts';

/** What a link or a notification leads to, as far as is known. */
export type OpeningFace =
  /** It waits: it is chosen in the list, and nothing stands in the card's place. */
  | { readonly kind: 'waits'; readonly request: WaitingRequest }
  | { readonly kind: 'reading' }
  /** In another tenant than the one on screen. Nothing of it is looked for. */
  | { readonly kind: 'other-tenant'; readonly tenantId: string; readonly tenantName: string | null }
  /** One's own, which somebody else decides. */
  | { readonly kind: 'own'; readonly request: OpenRequest }
  /** It is over: this is how it ended. */
  | { readonly kind: 'past'; readonly row: PastRow }
  /** Not among what was read. `complete`: all there is was read since it was asked for, so that it does not wait for this user. */
  | { readonly kind: 'absent'; readonly complete: boolean };

type Known = {
  readonly tenantId: string;
  /** Names of tenants by id, of those this device knows. */
  readonly tenantNames: ReadonlyMap<string, string>;
  readonly approvals: Pick<Approvals, 'waiting' | 'coverage'>;
  readonly past: readonly PastRow[];
  readonly pastCoverage: readonly Coverage[];
  readonly own: readonly OpenRequest[];
  /** Whether a reading that was begun for this opening is still under way. */
  readonly reading: boolean;
  /** When it was asked for: a request may be younger than what was read before. Milliseconds, the service's time. */
  readonly openedAt: number;
};

/** Finds the request that was asked for. What waits outranks what is known of earlier. */
export function openingFace(
  asked: { readonly requestId: string; readonly tenantId: string },
  known: Known,
): OpeningFace {
  const { requestId } = asked;
  if (!sameId(asked.tenantId, known.tenantId)) {
    const tenantName = known.tenantNames.get(asked.tenantId.toLowerCase()) ?? null;
    return { kind: 'other-tenant', tenantId: asked.tenantId, tenantName };
  }
  const request = known.approvals.waiting.find((one) => sameId(one.requestId, requestId));
  if (request) return { kind: 'waits', request };
  if (known.reading) return { kind: 'reading' };
  const own = known.own.find((one) => sameId(one.requestId, requestId));
  if (own) return { kind: 'own', request: own };
  const row = known.past.find((one) => sameId(one.request.requestId, requestId));
  if (row) return { kind: 'past', row };
  return { kind: 'absent', complete: allReadSince(known) };
}

const allReadSince = ({ approvals, pastCoverage, openedAt }: Known): boolean =>
  [approvals, { coverage: pastCoverage }].every(
    (read) =>
      worstCoverage(read).state === 'complete' &&
      read.coverage.every(({ asOf }) => asOf !== null && asOf >= openedAt),
  );

/** Ids of a link may be spelt in either case. */
const sameId = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();
