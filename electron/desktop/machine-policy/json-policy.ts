import { z } from 'zod';
import type { FoundPolicy } from '../../console/connection-ports.ts';
import { policyOf, unreadable, type PolicyPlace } from './policy-settings.ts';
import type { PolicySystem } from './policy-system.ts';

const anObject = z.record(z.string(), z.unknown());

/** The members of the one object a json text is; undefined where it is something else. UTF-8, with or without a byte order mark. */
export function jsonMembers(bytes: Uint8Array): ReadonlyMap<string, unknown> | undefined {
  try {
    const parsed = anObject.safeParse(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)));
    return parsed.data && new Map(Object.entries(parsed.data));
  } catch {
    return undefined;
  }
}

/**
 * The policy in a json file, which only root may be able to write: what anybody could have written is no administrator's word, nor
 * is it nothing.
 * @param byAnybody for a demo's or test's own file
 */
export async function jsonPolicy(
  at: PolicyPlace,
  system: PolicySystem,
  byAnybody = false,
): Promise<FoundPolicy> {
  const found = await system.read(at.place);
  if (found.kind === 'absent') return { state: 'absent' };
  if (found.kind === 'failed') return unreadable(at.place, found.code);
  if (!found.administratorsOnly && !byAnybody)
    return unreadable(at.place, 'anybody could have written it: file and folder must be root’s alone');
  const members = jsonMembers(found.bytes);
  return members ? policyOf(at, members) : unreadable(at.place, 'it is not one object of json');
}
