import { describe, expect, it } from 'vitest';
import { MATRIX_COLUMNS } from '../../../../shared/contract/role-settings/matrix.ts';
import { bandName, bandsOf } from './column-bands.ts';
import { droppedWords } from './column-words.ts';
import { columnsIn, widthOf } from './matrix-columns.ts';

describe('the columns of the matrix', () => {
  it('are all drawn where there is room, in the order they always stand in', () => {
    const { shown, dropped } = columnsIn(['ticket', 'maximum', 'changed'], Infinity);
    expect(shown).toEqual(['maximum', 'ticket', 'changed']);
    expect(dropped).toEqual([]);
  });
  it('give way one by one, and never those that say how a role is activated', () => {
    const all = [...MATRIX_COLUMNS];
    const whole = widthOf(all);
    expect(columnsIn(all, whole).dropped).toEqual([]);
    expect(columnsIn(all, whole - 1).dropped).toEqual(['changed']);
    const least = columnsIn(all, 300);
    expect(least.shown).toEqual(['maximum', 'signIn', 'justification', 'ticket', 'approval']);
    expect(droppedWords(least.dropped)).toBe(
      'No room for Changed, Active asks, Alerts to, Active, Eligible: make the window wider.',
    );
  });
  it('fit where any had to be dropped, as long as one may be', () => {
    for (let room = 700; room < 1600; room += 25) {
      const { shown } = columnsIn([...MATRIX_COLUMNS], room);
      const fits = widthOf(shown) <= room;
      expect(fits || shown.length === 5).toBe(true);
    }
  });
  it('have one name over neighbours', () => {
    expect(bandsOf(['maximum', 'approval', 'eligibleExpiry', 'alerts'])).toEqual([
      { band: 'Activation', from: 0, count: 2 },
      { band: 'Longest assignment', from: 2, count: 1 },
      { band: 'Notification', from: 3, count: 1 },
    ]);
    const named = (columns: Parameters<typeof bandsOf>[0]) => bandsOf(columns).map(bandName);
    expect(named(['approval', 'eligibleExpiry', 'alerts'])).toEqual([
      'Activation',
      'Longest',
      'Notification',
    ]);
    expect(named(['eligibleExpiry', 'activeExpiry'])).toEqual(['Longest assignment']);
  });
});
