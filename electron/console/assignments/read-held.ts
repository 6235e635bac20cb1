import type { HeldNow } from '../../../shared/contract/assignments/plan.ts';
import { fail, type Result } from '../../../shared/contract/result.ts';
import { inLanes, LANES } from '../../../shared/domain/in-lanes.ts';
import { inParts } from '../../../shared/domain/in-parts.ts';
import { internalProblem } from '../../../shared/domain/problems.ts';
import { ASSIGNMENTS_AT_ONCE, type Triple } from '../assignment-ports.ts';
import type { Entra } from '../connection-ports.ts';
import type { Identity } from '../ports.ts';

/** What is had of each now, in the order asked: twenty at a time. */
export async function readHeld(
  entra: Entra,
  who: Identity,
  of: readonly Triple[],
): Promise<readonly Result<HeldNow>[]> {
  const parts = await inLanes(LANES, inParts(of, ASSIGNMENTS_AT_ONCE), async (part) => {
    const read = await entra.assignments.readHeld(who, part).catch(() => []);
    return part.map((_, i) => read[i] ?? fail(internalProblem('reading assignments')));
  });
  return parts.flat();
}
