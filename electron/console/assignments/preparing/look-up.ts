import { fail, type Result } from '../../../../shared/contract/result.ts';
import { inLanes, LANES } from '../../../../shared/domain/in-lanes.ts';
import { inParts } from '../../../../shared/domain/in-parts.ts';
import { internalProblem } from '../../../../shared/domain/problems.ts';
import { ASSIGNMENTS_AT_ONCE, type PrincipalFacts } from '../../assignment-ports.ts';
import type { Entra } from '../../connection-ports.ts';
import type { Identity } from '../../ports.ts';

/** People, groups and applications by what they are called, each looked up once: twenty at a time. */
export async function lookUp(
  entra: Entra,
  who: Identity,
  texts: readonly string[],
): Promise<(text: string) => Result<PrincipalFacts | null>> {
  const wanted = [...new Map(texts.map((text) => [text.toLowerCase(), text])).values()];
  const parts = await inLanes(LANES, inParts(wanted, ASSIGNMENTS_AT_ONCE), async (part) => {
    const read = await entra.principals.look(who, part).catch(() => []);
    return part.map((text, i) => [text.toLowerCase(), read[i] ?? NOT_LOOKED] as const);
  });
  const found = new Map(parts.flat());
  return (text) => found.get(text.toLowerCase()) ?? NOT_LOOKED;
}

const NOT_LOOKED = fail(internalProblem('looking somebody up'));
