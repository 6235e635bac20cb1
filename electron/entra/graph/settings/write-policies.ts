import { inLanes, LANES } from '../../../../shared/domain/in-lanes.ts';
import type { AccessToken, Identity } from '../../../console/ports.ts';
import type { RuleWrite, RuleWritten } from '../../../console/settings-ports.ts';
import { z } from 'zod';
import { settingsWords } from '../../problems/settings-words.ts';
import { BATCH_CAP } from '../batch.ts';
import type { Graph } from '../graph.ts';
import { writeLinked, type LinkedWrite } from '../write-batch.ts';
import { groupOfPolicy, rulePath } from './policy-paths.ts';
import {
  chainOf,
  lostItsName,
  note,
  outcomeOf,
  rename,
  restOf,
  type Chain,
  type WriteOrder,
} from './write-chain.ts';

/** What writing takes. */
export type SettingsWriter = {
  readonly graph: Graph;
  /** The policy's id now, by one it had; null where it cannot be told. */
  readonly idNow: (who: Identity, policyId: string) => Promise<string | null>;
  /** Set once a service turned out to take no such writes in a batch. */
  readonly batches: { taken: boolean };
};

/**
 * Writes rules of several policies, each once: of one policy one after the other, policies side by side. In batches of `BATCH_CAP`, a few at a
 * time; where the service takes none, each by itself.
 */
export async function writePolicies(
  writer: SettingsWriter,
  who: Identity,
  policies: readonly { readonly policyId: string; readonly rules: readonly RuleWrite[] }[],
  proof: AccessToken | undefined,
): Promise<readonly (readonly RuleWritten[])[]> {
  const order: WriteOrder = { who, proof, held: null };
  const chains = policies.map(({ policyId, rules }) => chainOf(policyId, rules));
  const all = chains.reduce((sum, { rules }) => sum + rules.length, 0);
  // No more lanes than there are full batches: a share that fills none is better sent with another.
  const lanes = Math.max(1, Math.min(LANES, Math.floor(all / BATCH_CAP)));
  const shares = Array.from({ length: lanes }, (_, lane) => chains.filter((__, i) => i % lanes === lane));
  await inLanes(lanes, shares, (share) => writeShare(writer, order, share));
  return chains.map((chain) => outcomeOf(chain, order));
}

/** Batch after batch, until nothing is left or nothing more may be sent. */
async function writeShare(
  writer: SettingsWriter,
  order: WriteOrder,
  chains: readonly Chain[],
): Promise<void> {
  while (!order.held) {
    const batch = nextBatch(chains);
    if (batch.length === 0) return;
    if (writer.batches.taken && batch.length > 1) await sendTogether(writer, order, batch);
    else await sendOne(writer, order, batch[0]);
    for (const chain of new Set(batch.map(({ of }) => of))) await findAgain(writer, order, chain);
  }
}

type Next = { readonly of: Chain; readonly rule: RuleWrite; readonly after: number | null };

/** What is next of each chain, as much as fits one batch. */
function nextBatch(chains: readonly Chain[]): readonly Next[] {
  const batch: Next[] = [];
  for (const of of chains) {
    restOf(of)
      .slice(0, BATCH_CAP - batch.length)
      .forEach((rule, i) => batch.push({ of, rule, after: i === 0 ? null : batch.length - 1 }));
  }
  return batch;
}

async function sendTogether(
  { graph, batches }: SettingsWriter,
  order: WriteOrder,
  batch: readonly Next[],
): Promise<void> {
  const writes = batch.map(({ of, rule, after }): LinkedWrite => ({
    path: rulePath(of.policyId, rule.ruleId),
    body: rule.body,
    after,
    words: wordsOf(of),
  }));
  const written = await writeLinked(graph, order.who, 'v1.0', writes, order.proof);
  if (written.kind === 'not-taken') {
    batches.taken = false;
    return;
  }
  for (const chain of new Set(batch.map(({ of }) => of))) {
    note(
      order,
      chain,
      written.each.filter((_, i) => batch[i]?.of === chain),
    );
  }
  // The whole batch got lost: what follows would, too, and nobody knows yet what it did.
  const [first] = written.each;
  if (first?.kind === 'unknown' && written.each.every(({ kind }) => kind === 'unknown')) order.held ??= first;
}

async function sendOne({ graph }: SettingsWriter, order: WriteOrder, next: Next | undefined): Promise<void> {
  if (!next) return;
  const { of, rule } = next;
  const call = {
    method: 'PATCH',
    version: 'v1.0',
    path: rulePath(of.policyId, rule.ruleId),
    body: rule.body,
  } as const;
  const answer = await graph.write(order.who, call, z.unknown(), { proof: order.proof, words: wordsOf(of) });
  note(order, of, [answer.kind === 'accepted' ? { kind: 'taken' } : answer]);
}

/** A policy whose id changed while it was written goes on under its new one. */
async function findAgain({ idNow }: SettingsWriter, order: WriteOrder, chain: Chain): Promise<void> {
  if (order.held || !lostItsName(chain)) return;
  chain.renamed = true;
  const policyId = await idNow(order.who, chain.policyId);
  if (policyId !== null && policyId !== chain.policyId) rename(chain, policyId);
}

const wordsOf = ({ policyId }: Chain) =>
  settingsWords(groupOfPolicy(policyId) === null ? 'entra-roles' : 'groups');
