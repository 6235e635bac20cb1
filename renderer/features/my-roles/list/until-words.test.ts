import { describe, expect, it } from 'vitest';
import { HOUR, NOW } from '../../../state/test-samples.ts';
import { untilWords } from './until-words.ts';

const DAY = 24 * HOUR;

describe('until when one is eligible', () => {
  it.each([
    [null, 'No end date', false],
    [NOW + 15 * DAY, '5\u00a0Dec', false],
    [NOW + 14 * DAY, 'in 14 days', true],
    [NOW + DAY, 'tomorrow 14:36', true],
    [NOW + HOUR, 'today 15:36', true],
    [NOW - HOUR, 'Ended 13:36', true],
  ])('%s', (endsAt, text, soon) => expect(untilWords(endsAt, NOW)).toEqual({ text, soon }));
});
