import type { Side } from '../../../contract/assignments/assignments.ts';
import type { Expiry, SomeSettings } from '../../../contract/role-settings/settings.ts';

/** How long one side of a role may be assigned. Undefined: not read, or its rule is not understood. */
export const expiryOf = (settings: SomeSettings | null, side: Side): Expiry | undefined =>
  side === 'eligible' ? settings?.eligibleExpiry : settings?.activeExpiry;
