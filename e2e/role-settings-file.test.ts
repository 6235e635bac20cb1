import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { SETTING_KEYS } from '../shared/contract/role-settings/settings.ts';
import { settingsFile } from '../shared/contract/role-settings/settings-file-shape.ts';
import { readSettingsFile } from '../shared/domain/role-settings/settings-file.ts';

const read = (name: string): string => readFileSync(new URL(`../docs/${name}`, import.meta.url), 'utf8');
const PAGE = read('role-settings-file.md');
const SCHEMA = JSON.parse(read('role-settings-file.schema.json')) as Record<string, unknown>;
const EXAMPLE = /```json\n([^]*?)```/.exec(PAGE)?.[1] ?? '';

describe('docs/role-settings-file', () => {
  // A schema that others check their files with is kept beside the one the console reads with: neither can change without the other.
  it('has the schema that files are read with', () =>
    expect(SCHEMA).toEqual(z.toJSONSchema(settingsFile, { io: 'input', reused: 'ref' })));

  it('names every setting', () => {
    for (const key of SETTING_KEYS) expect(PAGE).toContain(`\`${key}\``);
  });

  it('has an example that the schema takes and the console reads whole', () => {
    const validate = new Ajv2020({ validateFormats: false }).compile(SCHEMA);
    expect(validate(JSON.parse(EXAMPLE))).toBe(true);
    expect(validate({ ...(JSON.parse(EXAMPLE) as object), also: 1 })).toBe(false);
    const result = readSettingsFile(EXAMPLE);
    expect(result).toMatchObject({ ok: true, value: { ignored: [] } });
    if (result.ok) expect(result.value.entries).toHaveLength(1);
  });
});
