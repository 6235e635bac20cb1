import { describe, expect, it } from 'vitest';
import { MINUTE, NOW } from '../state/test-samples.ts';
import { offlineTitle } from './offline-words.ts';

describe('being offline', () => {
  it('says since when, and how old what is shown is', () => {
    expect(offlineTitle(NOW - 20 * MINUTE, NOW - 22 * MINUTE, NOW)).toBe(
      'Offline since 14:16. This was read at 14:14, 22\u00a0min ago.',
    );
  });
  it('claims no reading where there was none', () => {
    expect(offlineTitle(NOW, null, NOW)).toBe('Offline since 14:36. Nothing was read on this device yet.');
  });
});
