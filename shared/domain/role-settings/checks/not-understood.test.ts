import { expect, it } from 'vitest';
import { checkSettings } from '../check-settings.ts';
import { changing, EMPTY, GOOD, results } from '../test-planned.ts';

const before = { ...GOOD, maximum: undefined };

it('refuses where nothing else is asked for', () =>
  expect(results('not-understood', changing({ maximum: 'PT1H' }, { before }))).toEqual(['refused maximum']));

it('says it where the rest is done', () =>
  expect(results('not-understood', changing({ maximum: 'PT1H', ticket: true }, { before }))).toEqual([
    'warned maximum',
  ]));

it('does not judge by what will not be written', () => {
  const planned = changing({ maximum: 'PT90H', ticket: true }, { before });
  const refused = checkSettings(planned, EMPTY).filter(({ result }) => result === 'refused');
  expect(refused).toEqual([]);
});

it('has nothing to say where all of it is understood', () =>
  expect(results('not-understood', changing({ maximum: 'PT1H' }))).toEqual([]));
