import type { SettingsRef } from '../../../shared/contract/role-settings/plan.ts';
import { fail, type Result } from '../../../shared/contract/result.ts';
import { inLanes, LANES } from '../../../shared/domain/in-lanes.ts';
import { inParts } from '../../../shared/domain/in-parts.ts';
import { internalProblem } from '../../../shared/domain/problems.ts';
import type { Entra } from '../connection-ports.ts';
import type { Identity } from '../ports.ts';
import { POLICIES_AT_ONCE, type PolicyRecord } from '../settings-ports.ts';

/** What is in force now, in the order asked: one round trip for every twenty. */
export async function readInForce(
  entra: Entra,
  who: Identity,
  of: readonly SettingsRef[],
): Promise<readonly Result<PolicyRecord>[]> {
  const parts = await inLanes(LANES, inParts(of, POLICIES_AT_ONCE), async (part) => {
    const read = await entra.settings.readSome(who, part).catch(() => []);
    return part.map((_, i) => read[i] ?? fail(internalProblem('reading role settings')));
  });
  return parts.flat();
}
