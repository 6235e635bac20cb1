import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { ABOUT_THIRD_VALUES, leftOutOf, WITHOUT_ANY_SWITCH } from './left-out.ts';

const JOURNEYS = readdirSync(import.meta.dirname).filter((name) => name.endsWith('.journey.ts'));
const text = JOURNEYS.map((name) => readFileSync(path.join(import.meta.dirname, name), 'utf8')).join('\n');

it('names files that are there', () => {
  const named = [...WITHOUT_ANY_SWITCH.flatMap(({ files }) => files), ...ABOUT_THIRD_VALUES];
  expect(named.filter((name) => !JOURNEYS.includes(`${name}.journey.ts`))).toEqual([]);
});

it.each(leftOutOf('third-values'))('“$title” begins one title', ({ title }) => {
  expect(text.match(new RegExp(`['\`]${title}`, 'g'))).toHaveLength(1);
});
