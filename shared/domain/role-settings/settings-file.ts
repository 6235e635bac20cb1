import type { Problem } from '../../contract/problem.ts';
import type { SettingsRow } from '../../contract/role-settings/matrix.ts';
import {
  entryInFile,
  SETTINGS_FORMAT,
  SETTINGS_FORMAT_VERSION,
  settingsEnvelope,
} from '../../contract/role-settings/settings-file-shape.ts';
import type { SomeSettings } from '../../contract/role-settings/settings.ts';
import { fail, ok, type Result } from '../../contract/result.ts';
import { roleKey } from '../role-key.ts';
import { inStableOrder } from './settings-in-order.ts';
import { repeatedMember } from './repeated-member.ts';
import { whyIgnored } from './why-ignored.ts';

/** As many characters as a file may have; main reads no more bytes either. A large tenant's 930 rows are written in two million. */
const LONGEST = 4_000_000;

/** What a file says of one role, or of one way of being in a group. */
export type SettingsEntry = {
  readonly definitionId: string;
  readonly scopeId: string;
  readonly name: string;
  readonly settings: SomeSettings;
};

/** What a file said. */
export type SettingsRead = {
  /** The tenant it was written of; approvers and contexts mean something only there. */
  readonly tenantId: string;
  readonly exportedAt: number;
  readonly entries: readonly SettingsEntry[];
  /** Entries that cannot be used, each in one sentence. What is quoted in it is the file's: show it through ServiceText. */
  readonly ignored: readonly string[];
};

/**
 * Role settings as a file: JSON, two spaces, in an order that depends on nothing but what is in force, so that two files can be compared line
 * by line. What is not understood is not in it. Its format: docs/role-settings-file.md
 * @param about `exportedAt` in milliseconds
 */
export function writeSettingsFile(
  rows: readonly SettingsRow[],
  { tenantId, exportedAt }: { readonly tenantId: string; readonly exportedAt: number },
): string {
  const file = {
    format: SETTINGS_FORMAT,
    version: SETTINGS_FORMAT_VERSION,
    tenantId,
    exportedAt: new Date(exportedAt).toISOString(),
    roles: inStableOrder(rows),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/**
 * Reads such a file. It comes from anywhere: it is taken as a whole or not at all as to its head, and entry by entry as to the rest. An entry
 * that is not wholly understood is ignored and named, as is one that stands in it twice; never half of one is used.
 * @returns kind `invalid-input` where it is no such file
 */
export function readSettingsFile(text: string): Result<SettingsRead> {
  if (text.length > LONGEST) return fail(noFile('It is larger than four megabytes.'));
  const json = parsed(text);
  if (json === undefined) return fail(noFile('It is no JSON.'));
  const repeated = repeatedMember(text);
  if (repeated !== null) return fail(noFile(`It gives ${repeated} twice in one place.`));
  if (isNewer(json)) return fail(newer());
  const envelope = settingsEnvelope.safeParse(json);
  if (!envelope.success) return fail(noFile(whyIgnored(envelope.error.issues, 'It')));
  const { tenantId, exportedAt, roles } = envelope.data;
  return ok({ tenantId, exportedAt: Date.parse(exportedAt), ...entriesOf(roles) });
}

function entriesOf(roles: readonly unknown[]): Pick<SettingsRead, 'entries' | 'ignored'> {
  const read = roles.map((role, at) => {
    const entry = entryInFile.safeParse(role);
    const what = `Entry ${at + 1}${entry.success ? `, “${entry.data.name}”,` : ''}`;
    if (!entry.success) return { entry: null, why: whyIgnored(entry.error.issues, what) };
    if (Object.keys(entry.data.settings).length === 0)
      return { entry: null, why: `${what} says no setting.` };
    return { entry: entry.data, why: `${what} is there twice with the same ids: none of them is used.` };
  });
  const times = new Map<string, number>();
  const keyOf = ({ definitionId, scopeId }: SettingsEntry): string =>
    roleKey(definitionId.toLowerCase(), scopeId);
  for (const { entry } of read)
    if (entry !== null) times.set(keyOf(entry), (times.get(keyOf(entry)) ?? 0) + 1);
  const entries: SettingsEntry[] = [];
  const ignored: string[] = [];
  for (const { entry, why } of read) {
    if (entry === null || times.get(keyOf(entry)) !== 1) ignored.push(why);
    else entries.push(entry);
  }
  return { entries, ignored };
}

/** Undefined where it is no JSON. */
function parsed(text: string): unknown {
  try {
    // Editors of Windows put a byte order mark before it.
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return undefined;
  }
}

const isNewer = (json: unknown): boolean =>
  typeof json === 'object' &&
  json !== null &&
  'format' in json &&
  json.format === SETTINGS_FORMAT &&
  'version' in json &&
  typeof json.version === 'number' &&
  json.version > SETTINGS_FORMAT_VERSION;

const noFile = (why: string): Problem => ({
  kind: 'invalid-input',
  title: 'This is no file of role settings.',
  advice: `${why} Choose a file that PIM Desk exported. Nothing was changed.`,
  safeToRetry: true,
});

const newer = (): Problem => ({
  kind: 'invalid-input',
  title: 'This file is of a newer PIM Desk.',
  advice:
    'This version does not know all of what it may say. Import it with the version it was exported by. Nothing was changed.',
  safeToRetry: true,
});
