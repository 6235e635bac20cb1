import type { AccessToken, Identity } from '../../../console/ports.ts';
import type { RuleWrite, RuleWritten } from '../../../console/settings-ports.ts';
import { settingsOutcome } from '../../problems/settings-words.ts';
import { holdsAll } from '../holds-all.ts';
import type { LinkedJudged } from '../write-batch.ts';
import { groupOfPolicy } from './policy-paths.ts';

/** What is asked of one write of several policies. */
export type WriteOrder = {
  readonly who: Identity;
  readonly proof: AccessToken | undefined;
  /** Set once nothing more is to be sent: what it says, all that is left is answered with. */
  held: RuleWritten | null;
};

/** The rules of one policy, of which one is written after the other, and what became of those that went out. */
export type Chain = {
  policyId: string;
  readonly rules: readonly RuleWrite[];
  readonly written: RuleWritten[];
  /** Whether its id was looked up anew once. */
  renamed: boolean;
};

export const chainOf = (policyId: string, rules: readonly RuleWrite[]): Chain => ({
  policyId,
  rules,
  written: [],
  renamed: false,
});

/** What is still to be sent; nothing once a rule was not taken. */
export const restOf = ({ rules, written }: Chain): readonly RuleWrite[] =>
  written.every(({ kind }) => kind === 'taken') ? rules.slice(written.length) : [];

/**
 * Notes what became of the next rules. A wish to wait or for a stronger sign-in, or no connection, holds back all that was not sent yet.
 * @param judged in the order of the rules
 */
export function note(order: WriteOrder, chain: Chain, judged: readonly LinkedJudged[]): void {
  for (const one of judged) {
    const told: RuleWritten =
      one.kind === 'unknown' ? { kind: 'unknown', problem: settingsOutcome(one.problem) } : one;
    chain.written.push(told);
    if (holdsAll(told)) order.held ??= told;
  }
}

/**
 * Whether a group's policy was not found under the id it was read by: it has another one once the group comes under PIM, which the first
 * change of its settings makes it (graph-pim.md §4, §5 [docs]).
 */
export const lostItsName = ({ policyId, written, renamed }: Chain): boolean => {
  const failed = written.find(({ kind }) => kind !== 'taken');
  const notThere = failed?.kind === 'refused' && failed.problem.kind === 'not-found';
  return notThere && !renamed && groupOfPolicy(policyId) !== null;
};

/** Goes on with what was not found, under another id. Nothing of it was done. */
export function rename(chain: Chain, policyId: string): void {
  chain.policyId = policyId;
  chain.written.length = chain.written.findIndex(({ kind }) => kind !== 'taken');
}

/** What became of each rule. The first that is left says why it was held back, if it was; the others wait for it. */
export function outcomeOf({ rules, written }: Chain, { held }: WriteOrder): readonly RuleWritten[] {
  const begun = written.some(({ kind }) => kind !== 'taken');
  const why = !begun && held && held.kind !== 'unknown' ? held : NOT_SENT;
  return rules.map((_, i) => written[i] ?? (i === written.length ? why : NOT_SENT));
}

const NOT_SENT: RuleWritten = { kind: 'not-sent' };
