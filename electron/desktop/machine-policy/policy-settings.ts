import { z } from 'zod';
import type { Cloud, FIXABLE } from '../../../shared/contract/connection.ts';
import { NOTIFICATIONS } from '../../../shared/contract/preferences.ts';
import type { FoundPolicy } from '../../console/connection-ports.ts';
import { toldValues, type ToldValue } from '../connection-values.ts';

type Member = (typeof FIXABLE)[number] | 'othersAllowed' | 'notifications';

/** How the settings are written in one kind of place. docs/managed-policy.md is the administrators' page. */
export type Spelling = {
  readonly names: Readonly<Record<Member, string>>;
  /** What a setting that is on or off takes. */
  readonly onOrOff: string;
};

const IN_CAPITALS: Spelling['names'] = {
  cloud: 'Cloud',
  tenant: 'Tenant',
  clientId: 'ClientId',
  tier: 'Tier',
  othersAllowed: 'OtherConnectionsAllowed',
  notifications: 'Notifications',
};
export const IN_REGISTRY: Spelling = { names: IN_CAPITALS, onOrOff: 'takes a REG_DWORD of 0 or 1' };
export const IN_PLIST: Spelling = { names: IN_CAPITALS, onOrOff: 'takes <true/> or <false/>' };
export const IN_JSON: Spelling = {
  names: {
    cloud: 'cloud',
    tenant: 'tenant',
    clientId: 'clientId',
    tier: 'tier',
    othersAllowed: 'otherConnectionsAllowed',
    notifications: 'notifications',
  },
  onOrOff: 'takes true or false',
};

/** Where a policy is looked for, how its settings are written there, and which clouds there are in this build. */
export type PolicyPlace = Spelling & {
  /** As an administrator would look it up. */
  readonly place: string;
  readonly clouds: readonly Cloud[];
};

export const unreadable = (place: string, why: string): FoundPolicy => ({ state: 'unreadable', place, why });

const shownNotifications = {
  schema: z.enum(NOTIFICATIONS),
  allowed: `takes one of ${NOTIFICATIONS.join(', ')}`,
};

/**
 * What the settings say. One that cannot be understood makes the whole policy unreadable: to go by the others alone would be to
 * guess what this machine's administrator wants.
 * @param settings by their names in this place, each once
 */
export function policyOf(
  { place, names, onOrOff, clouds }: PolicyPlace,
  settings: ReadonlyMap<string, unknown>,
): FoundPolicy {
  const values = toldValues(clouds);
  const wrong: string[] = [];
  const read = <T>(member: Member, { schema, allowed }: ToldValue<T>): T | undefined => {
    const name = names[member];
    if (!settings.has(name)) return undefined;
    const parsed = schema.safeParse(settings.get(name));
    if (!parsed.success) wrong.push(`${name} ${allowed}`);
    return parsed.data;
  };
  const cloud = read('cloud', values.cloud);
  const tenant = read('tenant', values.tenant);
  const clientId = read('clientId', values.clientId);
  const tier = read('tier', values.tier);
  const othersAllowed = read('othersAllowed', { schema: z.boolean(), allowed: onOrOff }) ?? false;
  const notifications = read('notifications', shownNotifications);
  if (wrong.length > 0) return unreadable(place, wrong.join('; '));
  const known = new Set(Object.values(names));
  return {
    state: 'read',
    place,
    fixes: {
      ...(cloud !== undefined && { cloud }),
      ...(tenant !== undefined && { tenant }),
      ...(clientId !== undefined && { clientId }),
      ...(tier !== undefined && { tier }),
    },
    settings: { ...(notifications !== undefined && { notifications }) },
    othersAllowed,
    ignored: [...settings.keys()].filter((name) => !known.has(name)),
  };
}
