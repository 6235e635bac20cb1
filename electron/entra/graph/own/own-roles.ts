import { z } from 'zod';
import { PLANES, type Plane } from '../../../../shared/contract/my-roles.ts';
import { ok } from '../../../../shared/contract/result.ts';
import { planeOf } from '../../../../shared/domain/planes.ts';
import type { AccessToken, Identity, OwnRoles, Written } from '../../../console/ports.ts';
import type { Graph, WriteAnswer } from '../graph.ts';
import type { Side } from '../roles/role-paths.ts';
import { acceptedRequest } from '../roles/role-shapes.ts';
import { dryRun } from './dry-run.ts';
import { OWN_REQUESTS } from './own-paths.ts';
import { readOwnRequests } from './own-requests.ts';
import { OWN_WORDS } from './own-words.ts';
import { readMine, type MineReaders } from './read-mine.ts';
import { activationBody, deactivationBody, moreTimeBody } from './request-bodies.ts';

/** Entra roles and PIM for Groups over Graph v1.0, one's own. graph-pim.md §2, §5. @param readers shared with the approvals */
export function createOwnRoles(graph: Graph, readers: MineReaders): OwnRoles {
  /** Each person's own requests that stand on a plane's eligibility side, as last read: a request's id does not tell its side. */
  const onEligibilitySide = new Map<string, ReadonlySet<string>>();
  const eligibilitySideOf = (who: Identity, plane: Plane): string => `${plane}|${who.key}`;

  const ask = async (
    who: Identity,
    { scopeId, side }: { readonly scopeId: string; readonly side: Side },
    body: unknown,
    asked: keyof (typeof OWN_WORDS)[Plane],
    proof: AccessToken | undefined,
  ): Promise<Written> => {
    const plane = planeOf(scopeId);
    const call = { ...POST, path: OWN_REQUESTS[plane][side], body };
    const options = { proof, words: OWN_WORDS[plane][asked] };
    return asWritten(await graph.write(who, call, acceptedRequest, options));
  };

  return {
    readMine: async (who) => {
      const read = await readMine(graph, readers, who);
      if (!read.ok) return read;
      for (const plane of PLANES) {
        const ids = read.value.onEligibilitySide[plane];
        if (ids) onEligibilitySide.set(eligibilitySideOf(who, plane), ids);
      }
      return ok(read.value.reading);
    },
    ownRequests: (who, plane) => readOwnRequests(graph, who, plane),
    check: (who, orders, proof) => dryRun(graph, who, orders, proof),
    activate: (who, order, proof) =>
      ask(who, { ...order, side: 'assignment' }, activationBody(who, order), 'activate', proof),
    deactivate: (who, target, proof) =>
      ask(who, { ...target, side: 'assignment' }, deactivationBody(who, target), 'deactivate', proof),
    askForTime: (who, order, proof) => ask(who, order, moreTimeBody(who, order), 'more-time', proof),
    cancel: async (who, { requestId, plane }, proof) => {
      const eligibilities = onEligibilitySide.get(eligibilitySideOf(who, plane));
      const side = eligibilities?.has(requestId) === true ? 'eligibility' : 'assignment';
      const path = `${OWN_REQUESTS[plane][side]}/${encodeURIComponent(requestId)}/cancel`;
      const answer = await graph.write(who, { ...POST, path }, z.unknown(), { proof });
      // 204: the request's status becomes `Canceled` (graph-pim.md §2.3 [docs]).
      return answer.kind === 'accepted' ? { kind: 'accepted', requestId, status: 'Canceled' } : answer;
    },
  };
}

const POST = { method: 'POST', version: 'v1.0' } as const;

const asWritten = (answer: WriteAnswer<{ id: string; status: string }>): Written =>
  answer.kind === 'accepted'
    ? { kind: 'accepted', requestId: answer.value.id, status: answer.value.status }
    : answer;
