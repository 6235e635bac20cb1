import path from 'node:path';
import type { FoundPolicy } from '../../console/connection-ports.ts';
import { policyOf, unreadable, type PolicyPlace } from './policy-settings.ts';
import type { PolicySystem, ProgramEnd } from './policy-system.ts';
import { namesUnder, valuesOf, type RegistryValue } from './registry-output.ts';

const HIVE = { short: 'HKLM\\', full: 'HKEY_LOCAL_MACHINE\\' };
/** The registry's 64-bit view, whatever this process is. */
const VIEW = '/reg:64';

const OF_DRIVE_C = 'C:\\Windows\\System32\\reg.exe';

/**
 * Asks `reg.exe` of Windows itself. `%SystemRoot%` is the user's own to set, so drive C's is asked first whatever it says; only where
 * C has none is the one it names taken, from a folder `Windows` at the top of a drive (docs/managed-policy.md says what that leaves open).
 */
async function askReg(
  system: PolicySystem,
  systemRoot: string | undefined,
  args: readonly string[],
): Promise<ProgramEnd> {
  const end = await system.run(OF_DRIVE_C, args);
  const missing = end.kind === 'failed' && end.why === 'ENOENT';
  if (!missing || systemRoot === undefined || !/^[abd-z]:\\Windows$/i.test(systemRoot)) return end;
  return system.run(path.win32.join(systemRoot, 'System32', 'reg.exe'), args);
}

/**
 * The policy in this machine's registry. `reg.exe` ends with 1 for a key that is not there as for one that may not be read, and says
 * which only in the user's language: so the key above, which every Windows has and everybody may read, is asked whether it is there.
 */
export async function registryPolicy(
  at: PolicyPlace,
  system: PolicySystem,
  systemRoot: string | undefined,
): Promise<FoundPolicy> {
  const query = (key: string) => askReg(system, systemRoot, ['query', key, VIEW]);
  const end = await query(at.place);
  if (end.kind === 'failed') return unreadable(at.place, `reg.exe: ${end.why}`);
  if (end.code === 0) {
    const values = valuesOf(inFull(at.place), end.output);
    return values ? policyOf(at, settingsOf(at, values)) : unreadable(at.place, NOT_UNDERSTOOD);
  }
  if (end.code !== 1) return unreadable(at.place, `reg.exe ended with ${end.code}`);
  const cut = at.place.lastIndexOf('\\');
  const [above, own] = [at.place.slice(0, cut), at.place.slice(cut + 1)];
  const around = await query(above);
  if (around.kind === 'failed') return unreadable(at.place, `reg.exe: ${around.why}`);
  if (around.code !== 0) return unreadable(at.place, TOOLS_DISABLED);
  const names = namesUnder(inFull(above), around.output);
  // Windows' own policies are always there.
  if (names.length === 0) return unreadable(at.place, NOT_UNDERSTOOD);
  return names.includes(own.toLowerCase()) ? unreadable(at.place, 'access is denied') : { state: 'absent' };
}

/** Everybody may read the key above, unless they may not use the tool at all. */
const TOOLS_DISABLED = 'reg.exe may not be used here: DisableRegistryTools may be set for this user';
const NOT_UNDERSTOOD = 'reg.exe answered something else';

const inFull = (key: string): string => key.replace(HIVE.short, HIVE.full);

/** By their own spelling: names of values know no case. */
function settingsOf(
  { names }: PolicyPlace,
  values: readonly RegistryValue[],
): ReadonlyMap<string, string | boolean | null> {
  const ours = Object.values(names);
  const settings = new Map<string, string | boolean | null>();
  for (const { name, type, data } of values) {
    // The unnamed value, in the user's language.
    if (/^\(.*\)$/.test(name)) continue;
    const own = ours.find((one) => one.toLowerCase() === name.toLowerCase());
    if (own === names.othersAllowed) settings.set(own, switchOf(type, data));
    else settings.set(own ?? name, type === 'REG_SZ' ? data : null);
  }
  return settings;
}

function switchOf(type: string, data: string): boolean | null {
  if (type !== 'REG_DWORD' || !/^0x[01]$/.test(data)) return null;
  return data === '0x1';
}
