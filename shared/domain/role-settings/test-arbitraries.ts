import fc from 'fast-check';
import type { SettingKey, SettingValues, SomeSettings } from '../../contract/role-settings/settings.ts';
import { MAIL_RULES, SETTING_KEYS } from '../../contract/role-settings/settings.ts';
import type { Extras } from './test-rules.ts';
import type { Spelling } from './test-spelling.ts';

const ID = ['0c', '1d', 'aB', 'Ff'].map((end) => `7b3e0000-0000-4000-8000-0000000000${end}`);

const duration = fc.oneof(
  fc.integer({ min: 1, max: 24 }).map((hours) => `PT${hours}H`),
  fc.constantFrom('PT30M', 'PT60M', 'PT90M', 'PT1H30M', 'PT1H45M', 'P1D'),
);
const expiry = fc.record({
  limited: fc.boolean(),
  maximum: fc.constantFrom('P1D', 'P15D', 'P90D', 'P180D', 'P365D', 'PT8H'),
});
const endless = fc.constant({ limited: false, maximum: 'PT0S' });
const mail = fc.record({
  level: fc.constantFrom('All' as const, 'Critical' as const, 'None' as const),
  defaults: fc.boolean(),
  recipients: fc.uniqueArray(fc.constantFrom('soc@contoso.com', 'it@contoso.com', 'Ops@fabrikam.com'), {
    maxLength: 3,
  }),
});
const approvers = fc.uniqueArray(
  fc.record({
    kind: fc.constantFrom('user' as const, 'group' as const),
    id: fc.constantFrom(...ID),
    name: fc.constantFrom('Maren Holt', 'SOC', null),
  }),
  { maxLength: 4, selector: ({ kind, id }) => `${kind} ${id}` },
);

/** MFA or a context or neither: what `planWrites` is asked for by anything that has passed the checks. */
const signIn = fc.constantFrom(
  { mfa: false, context: null },
  { mfa: true, context: null },
  { mfa: false, context: 'c1' },
  { mfa: false, context: 'c25' },
);

/** Every setting of a role, whatever it says. */
export const anySettings: fc.Arbitrary<SettingValues> = fc.record({
  maximum: duration,
  signIn,
  justification: fc.boolean(),
  ticket: fc.boolean(),
  approval: fc.boolean(),
  approvers,
  approverJustification: fc.boolean(),
  eligibleExpiry: fc.oneof(expiry, endless),
  activeExpiry: fc.oneof(expiry, endless),
  activeMfa: fc.boolean(),
  activeJustification: fc.boolean(),
  eligibleMfa: fc.boolean(),
  eligibleJustification: fc.boolean(),
  ...(Object.fromEntries(MAIL_RULES.map((id) => [id, mail])) as Record<
    (typeof MAIL_RULES)[number],
    typeof mail
  >),
});

const keys: fc.Arbitrary<SettingKey[]> = fc.subarray(SETTING_KEYS);

/** Some of them, as somebody wants them to be. */
export const anyWish: fc.Arbitrary<SomeSettings> = fc
  .tuple(anySettings, keys)
  .map(([all, chosen]) => Object.fromEntries(chosen.map((key) => [key, all[key]])));

export const anyExtras: fc.Arbitrary<Extras> = fc.record({
  ticketOnAssignment: fc.boolean(),
  approvalForExtension: fc.boolean(),
  requestorJustification: fc.boolean(),
  timeOutDays: fc.integer({ min: 1, max: 14 }),
  idleMode: fc.constantFrom('SingleStage', 'NoApproval'),
  idleClaim: fc.constantFrom(null, '', 'c7'),
});

export const anySpelling: fc.Arbitrary<Spelling> = fc.record({
  nestedTypes: fc.boolean(),
  upperOperations: fc.boolean(),
  approversById: fc.boolean(),
  reversed: fc.boolean(),
  annotated: fc.boolean(),
  smallUnits: fc.boolean(),
  nullForNoLimit: fc.boolean(),
});
