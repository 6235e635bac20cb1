import type { Cloud } from '../../../shared/contract/connection.ts';
import type { FoundPolicy } from '../../console/connection-ports.ts';
import { APP_ID } from '../app-identity.ts';
import { RELEASE_CLOUDS } from '../connection-values.ts';
import { jsonPolicy } from './json-policy.ts';
import { nodePolicySystem } from './node-policy-system.ts';
import { plistPolicy } from './plist-policy.ts';
import { IN_JSON, IN_PLIST, IN_REGISTRY } from './policy-settings.ts';
import type { PolicySystem } from './policy-system.ts';
import { registryPolicy } from './registry-policy.ts';

const REGISTRY_KEY = 'HKLM\\SOFTWARE\\Policies\\PIM Desk';
const PLIST = `/Library/Managed Preferences/${APP_ID}.plist`;
const JSON_FILE = '/etc/pim-desk/policy.json';

/** What looking for this machine's policy needs. */
export type PolicySearch = {
  /** Node's `process.platform`. */
  readonly platform: string;
  /** Those there are in this build; a release's where not said. */
  readonly clouds?: readonly Cloud[];
  /** A demo's or test's own json file, read in place of the system's. */
  readonly file?: string | undefined;
  readonly system?: PolicySystem;
  /** `%SystemRoot%` of Windows. */
  readonly systemRoot?: string | undefined;
};

/**
 * What this machine's administrator has set, read once at start. `absent` only where that is known; whatever else keeps it from
 * being read is `unreadable`. Never throws.
 */
export function findMachinePolicy(search: PolicySearch): Promise<FoundPolicy> {
  const { platform, clouds = RELEASE_CLOUDS, file, system = nodePolicySystem() } = search;
  if (file !== undefined) return jsonPolicy({ ...IN_JSON, place: file, clouds }, system, true);
  switch (platform) {
    case 'win32':
      return registryPolicy({ ...IN_REGISTRY, place: REGISTRY_KEY, clouds }, system, search.systemRoot);
    case 'darwin':
      return plistPolicy({ ...IN_PLIST, place: PLIST, clouds }, system);
    default:
      return jsonPolicy({ ...IN_JSON, place: JSON_FILE, clouds }, system);
  }
}
