import { z } from 'zod';
import { ok } from '../../../../shared/contract/result.ts';
import type { OwnRoles, Identity, Written } from '../../../console/ports.ts';
import { activationWords, moreTimeWords } from '../../problems/request-words.ts';
import { dryRun } from './dry-run.ts';
import type { Graph, WriteAnswer, WriteOptions } from '../graph.ts';
import { readOwnRequests } from './own-requests.ts';
import { readMine } from './read-mine.ts';
import { activationBody, deactivationBody, moreTimeBody } from '../roles/role-bodies.ts';
import { REQUESTS, type Side } from '../roles/role-paths.ts';
import type { PolicyReader } from '../roles/role-policies.ts';
import { acceptedRequest } from '../roles/role-shapes.ts';

/** Entra roles over Graph v1.0. graph-pim.md §2. @param policies shared with the approvals */
export function createOwnRoles(graph: Graph, policies: PolicyReader): OwnRoles {
  /** Each person's own requests that stand on the eligibility side, as last read: a request's id does not tell its side. */
  const onEligibilitySide = new Map<string, ReadonlySet<string>>();

  const ask = async (who: Identity, side: Side, body: unknown, options: WriteOptions): Promise<Written> =>
    asWritten(await graph.write(who, { ...POST, path: REQUESTS[side], body }, acceptedRequest, options));

  return {
    readMine: async (who) => {
      const read = await readMine(graph, policies, who);
      if (!read.ok) return read;
      if (read.value.onEligibilitySide) onEligibilitySide.set(who.key, read.value.onEligibilitySide);
      return ok(read.value.reading);
    },
    ownRequests: (who) => readOwnRequests(graph, who),
    check: (who, orders, proof) => dryRun(graph, who, orders, proof),
    activate: (who, order, proof) =>
      ask(who, 'assignment', activationBody(order), { proof, words: activationWords }),
    deactivate: (who, target, proof) => ask(who, 'assignment', deactivationBody(target), { proof }),
    askForTime: (who, order, proof) =>
      ask(who, order.side, moreTimeBody(order), { proof, words: moreTimeWords }),
    cancel: async (who, requestId, proof) => {
      const side = onEligibilitySide.get(who.key)?.has(requestId) === true ? 'eligibility' : 'assignment';
      const path = `${REQUESTS[side]}/${encodeURIComponent(requestId)}/cancel`;
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
