import { describe, expect, it } from 'vitest';
import { MINUTE, NOW } from '../../state/test-samples.ts';
import { actingWords } from './acting-words.ts';

describe('acting on what is on screen', () => {
  it('waits while offline', () => {
    const acting = actingWords({ kind: 'offline', since: NOW }, NOW, NOW);
    expect(acting.whyNot).toBe('Offline: this waits until Microsoft Graph answers.');
  });
  it('says that old or kept rows are read again first', () => {
    const asOf = NOW - 22 * MINUTE;
    expect(actingWords({ kind: 'reads-first', why: 'stale' }, asOf, NOW)).toEqual({
      whyNot: null,
      note: 'Read 22\u00a0min ago. Reading again before you act.',
    });
    expect(actingWords({ kind: 'reads-first', why: 'cache' }, asOf, NOW).note).toBe(
      'From this device, read at 14:14. Reading again before you act.',
    );
    expect(actingWords({ kind: 'reads-first', why: 'unread' }, null, NOW).note).toBe(
      'Reading again before you act.',
    );
  });
  it('needs no words on firm ground', () => {
    expect(actingWords({ kind: 'firm' }, NOW, NOW)).toEqual({ whyNot: null, note: null });
  });
});
