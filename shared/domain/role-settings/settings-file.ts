import { fail, type Result } from '../../contract/result.ts';
import type { SettingsRow } from '../../contract/role-settings/matrix.ts';
import type { SomeSettings } from '../../contract/role-settings/settings.ts';

/** What a file said. */
export type SettingsRead = {
  readonly tenantId: string;
  readonly exportedAt: number;
  readonly entries: readonly {
    readonly definitionId: string;
    readonly scopeId: string;
    readonly name: string;
    readonly settings: SomeSettings;
  }[];
  /** Entries that cannot be used, each in one sentence. What is quoted in it is the file's: show it through ServiceText. */
  readonly ignored: readonly string[];
};

export function writeSettingsFile(
  rows: readonly SettingsRow[],
  about: { readonly tenantId: string; readonly exportedAt: number },
): string {
  return JSON.stringify({ about, rows: rows.length });
}

export function readSettingsFile(text: string): Result<SettingsRead> {
  return fail({ kind: 'invalid-input', title: text.slice(0, 1), advice: '', safeToRetry: true });
}
