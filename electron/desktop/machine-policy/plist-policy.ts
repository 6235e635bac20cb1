import type { FoundPolicy } from '../../console/connection-ports.ts';
import { jsonMembers } from './json-policy.ts';
import { policyOf, unreadable, type PolicyPlace } from './policy-settings.ts';
import type { PolicySystem } from './policy-system.ts';

const PLUTIL = '/usr/bin/plutil';

/** What a device management adds of its own to what it was told to set. */
const OF_THE_PAYLOAD = /^Payload[A-Z]/;

/**
 * The policy that a configuration profile brought to this Mac. macOS alone writes into the folder, as a binary plist: its own
 * `plutil` says what is in it.
 */
export async function plistPolicy(at: PolicyPlace, system: PolicySystem): Promise<FoundPolicy> {
  // plutil ends with 1 for whatever is wrong: that there is a file has to be known before.
  const found = await system.read(at.place);
  if (found.kind === 'absent') return { state: 'absent' };
  if (found.kind === 'failed') return unreadable(at.place, found.code);
  const end = await system.run(PLUTIL, ['-convert', 'json', '-o', '-', at.place]);
  if (end.kind === 'failed') return unreadable(at.place, `plutil: ${end.why}`);
  if (end.code !== 0) return unreadable(at.place, `plutil ended with ${end.code}`);
  const members = jsonMembers(end.output);
  if (!members) return unreadable(at.place, 'it is not one dictionary');
  const settings = [...members].filter(([name]) => !OF_THE_PAYLOAD.test(name));
  return policyOf(at, new Map(settings.map(([name, value]) => [name, asSwitch(at, name, value)])));
}

/** An `<integer>` in a switch's place is what many tools write. */
function asSwitch({ names }: PolicyPlace, name: string, value: unknown): unknown {
  return name === names.othersAllowed && (value === 0 || value === 1) ? value === 1 : value;
}
