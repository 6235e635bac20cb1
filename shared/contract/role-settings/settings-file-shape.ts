import { z } from 'zod';
import { approver } from '../my-roles.ts';
import { guid, isoDuration } from '../values.ts';
import { expiry, signInAsked, someSettings } from './settings.ts';

/** What a file of role settings calls itself. */
export const SETTINGS_FORMAT = 'pim-desk-role-settings';
export const SETTINGS_FORMAT_VERSION = 1;

/** As many characters as any sensible duration takes: longer ones are only there to fill a screen. */
const shortDuration = isoDuration.max(40);
const shortExpiry = expiry.extend({ maximum: shortDuration });

/** The settings of a file: those of the console, with the caps that a text from elsewhere needs. */
export const settingsInFile = someSettings.extend({
  maximum: shortDuration.optional(),
  signIn: signInAsked.extend({ context: z.string().min(1).max(40).nullable() }).optional(),
  eligibleExpiry: shortExpiry.optional(),
  activeExpiry: shortExpiry.optional(),
  approvers: z
    .array(
      approver.extend({ kind: z.enum(['user', 'group']), id: guid, name: z.string().max(300).nullable() }),
    )
    .max(100)
    .optional(),
});

/** One role, or one way of being in a group. A setting that is not there is left as it is. */
export const entryInFile = z.strictObject({
  definitionId: guid,
  scopeId: z.enum(['/', 'member', 'owner']),
  /** For people: an import goes by the ids. */
  name: z.string().max(300),
  settings: settingsInFile,
});

/** A file of role settings, as it is written. docs/role-settings-file.md */
export const settingsFile = z.strictObject({
  format: z.literal(SETTINGS_FORMAT),
  version: z.literal(SETTINGS_FORMAT_VERSION),
  tenantId: guid,
  exportedAt: z.iso.datetime(),
  roles: z.array(entryInFile).max(2000),
});

/** The same with its entries unread, so that one that cannot be used does not take the others with it. */
export const settingsEnvelope = settingsFile.extend({ roles: z.array(z.unknown()).max(2000) });
