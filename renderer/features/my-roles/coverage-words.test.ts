import { describe, expect, it } from 'vitest';
import type { Coverage } from '../../../shared/contract/my-roles.ts';
import { NOW, covered, problemOf, rolesRead } from '../../state/test-samples.ts';
import { countWords, coverageNotice, listFace } from './coverage-words.ts';

describe('the face of the eligible list', () => {
  it('says "none" only after a complete reading of the service', () => {
    expect(listFace(rolesRead(), 0, 0)).toBe('none');
    const others: Coverage['state'][] = ['unread', 'partial', 'refused', 'failed'];
    for (const state of others) {
      for (const source of ['none', 'cache', 'service'] as const) {
        for (const reading of [true, false]) {
          expect(listFace(rolesRead({ coverage: covered(state), source, reading }), 0, 0)).not.toBe('none');
        }
      }
    }
    expect(listFace(rolesRead({ source: 'cache' }), 0, 0)).not.toBe('none');
    expect(listFace(rolesRead({ coverage: [] }), 0, 0)).not.toBe('none');
  });
  it('shows what is known, however it was read', () => {
    expect(listFace(rolesRead({ coverage: covered('failed') }), 3, 2)).toBe('rows');
    expect(listFace(rolesRead(), 3, 0)).toBe('no-match');
  });
});

describe('a count', () => {
  it('is open-ended unless the reading was complete', () => {
    expect(countWords(14, rolesRead())).toBe('14');
    expect(countWords(14, rolesRead({ coverage: covered('partial') }))).toBe('14+');
  });
});

describe('what is said of a reading', () => {
  it('is nothing after a good one', () => {
    expect(coverageNotice(rolesRead(), NOW)).toBeNull();
  });
  it('warns that there may be more after a partial one', () => {
    const notice = coverageNotice(rolesRead({ coverage: covered('partial', problemOf()) }), NOW);
    expect(notice?.advice).toBe('Say more. There may be more roles than you see.');
  });
  it('claims nothing where nothing was ever read', () => {
    const notice = coverageNotice(rolesRead({ asOf: null, coverage: covered('refused', problemOf()) }), NOW);
    expect(notice?.advice).toContain('is not known');
  });
});
