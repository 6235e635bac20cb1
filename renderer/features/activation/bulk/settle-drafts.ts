import type { IntentOutput } from '../../../../shared/contract/intents.ts';
import type { EligibleRole } from '../../../../shared/contract/my-roles.ts';
import { durationText } from '../../../../shared/domain/durations.ts';
import type { LateRefusal } from '../../../state/late-refusal.ts';
import { awaitDraft, dropAwaited, dropDraft, type TypedDraft } from '../../../state/panel-store.ts';
import type { Share } from './ceilings.ts';

/** One of several that were sent, and under which name a draft for it alone is kept. */
type SentRole = { readonly eligible: EligibleRole; readonly share: Share; readonly key: string };

type Results = IntentOutput<'activateMany'>['results'];

/**
 * What stays of the draft of several. Refused ones are asked for again with the same words, so it stays until all were taken; one whose
 * answer was lost gets the words for itself, as it is sent again alone.
 */
export function settleDrafts(
  draftKey: string,
  draft: TypedDraft,
  sent: readonly SentRole[],
  results: Results,
): void {
  for (const { eligible, share, key } of sent) {
    const result = results.find(({ id }) => id === eligible.eligibilityId)?.result;
    if (!result?.ok) continue;
    const { outcome, intentId } = result.value;
    const duration = share.minutes === undefined ? draft.duration : durationText(share.minutes);
    if (outcome === 'unknown') awaitDraft(key, intentId, { ...draft, duration });
    else dropAwaited((one) => one === key);
  }
  if (results.every(({ result }) => result.ok)) dropDraft(draftKey);
}

/** What was refused of them, by role. */
export const refusedOf = (sent: readonly SentRole[], results: Results): LateRefusal[] =>
  results.flatMap(({ id, result }) => {
    const one = sent.find(({ eligible }) => eligible.eligibilityId === id);
    return result.ok || !one ? [] : [{ about: one.eligible.role.name, problem: result.problem }];
  });
