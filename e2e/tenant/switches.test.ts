import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { ALONE } from './switches-alone.ts';
import { OTHER_VALUES } from './switches-other-values.ts';
import { SWITCH_SETS, switchesOf } from './switches-sets.ts';
import { switchesFrom, switchesSchema, type Switches } from './switches.ts';

const DEFAULTS = switchesFrom();
const NAMES = switchesSchema.keyof().options as readonly (keyof Switches)[];
const JOURNEYS = path.join(import.meta.dirname, '../journeys');

/** All that a switch can be, where that is a closed list; undefined for numbers, texts and lists. */
function everyValue(name: keyof Switches): unknown[] | undefined {
  const candidates = [true, false, 204, 400, 401, 403, 404, 409];
  const type = switchesSchema.shape[name].unwrap() as { options?: readonly unknown[]; def: { type: string } };
  if (type.def.type === 'enum') return [...(type.options ?? [])];
  if (type.def.type !== 'boolean' && type.def.type !== 'union') return undefined;
  return candidates.filter((value) => switchesSchema.shape[name].safeParse(value).success);
}

describe('the other values of the switches', () => {
  it.each(NAMES)('of %s are values it takes, none twice, and not its default', (name) => {
    const values = [DEFAULTS[name], ...OTHER_VALUES[name]];
    for (const value of values) expect(() => switchesFrom({ [name]: value })).not.toThrow();
    expect(new Set(values.map((value) => JSON.stringify(value))).size).toBe(values.length);
  });

  it('are all there are, where a switch has a closed list of them', () => {
    const closed = NAMES.filter((name) => everyValue(name) !== undefined);
    expect(closed.length).toBeGreaterThan(40);
    const text = (values: readonly unknown[] = []) => values.map((value) => JSON.stringify(value)).sort();
    for (const name of closed)
      expect([name, text([DEFAULTS[name], ...OTHER_VALUES[name]])]).toEqual([name, text(everyValue(name))]);
  });

  it('are each in a set, or tried alone', () => {
    const inSets = SWITCH_SETS.map((set) => switchesOf(set));
    const missing = NAMES.flatMap((name) =>
      OTHER_VALUES[name]
        .map((value) => JSON.stringify(value))
        .filter((value) => !inSets.some((set) => JSON.stringify(set[name]) === value))
        .filter((value) => !ALONE[name]?.some((alone) => JSON.stringify(alone.value) === value))
        .map((value) => `${name} = ${value}`),
    );
    expect(missing).toEqual([]);
  });

  it('stand in for every default at once, but those tried alone', () => {
    const set = switchesOf('other-values');
    const kept = NAMES.filter((name) => JSON.stringify(set[name]) === JSON.stringify(DEFAULTS[name]));
    expect(kept).toEqual(NAMES.filter((name) => ALONE[name]?.length === OTHER_VALUES[name].length));
  });
});

describe('a value tried alone', () => {
  const journeys = readdirSync(JOURNEYS)
    .filter((file) => file.endsWith('.journey.ts'))
    .flatMap((file) => readFileSync(path.join(JOURNEYS, file), 'utf8').split(/^(?=test\()/m));
  const rows = NAMES.flatMap((name) => (ALONE[name] ?? []).map((alone) => ({ name, ...alone })));

  it.each(rows)('of $name is one of its others, with a reason and a journey that sets it', (row) => {
    expect(OTHER_VALUES[row.name]).toContainEqual(row.value);
    expect(row.why).not.toBe('');
    const journey = journeys.find((text) => text.startsWith(`test('${row.triedBy}',`));
    const value = typeof row.value === 'string' ? `'${row.value}'` : JSON.stringify(row.value);
    expect(journey).toContain(`'${row.name}': ${value}`);
  });
});
