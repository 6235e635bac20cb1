import type { ActivationCheck, IntentInput } from '../../../../shared/contract/intents.ts';

/** The service's dry run of several activations: what was tried, when, and its answer to each by eligibility id. */
export type DryRun = {
  /** Milliseconds since the epoch, by the service's clock. */
  readonly at: number;
  readonly tried: string;
  readonly checks: ReadonlyMap<string, ActivationCheck>;
};

/** What a dry run was of, as one word: any change of the form makes another. */
export const triedKey = (input: IntentInput<'checkActivations'>): string => JSON.stringify(input);

export const dryRunOf = (
  input: IntentInput<'checkActivations'>,
  checks: readonly ActivationCheck[],
  at: number,
): DryRun => ({
  at,
  tried: triedKey(input),
  checks: new Map(checks.map((check) => [check.eligibilityId, check])),
});
