import { describe, expect, it } from 'vitest';
import { roleNamed, waitingFor } from '../../../state/test-samples.ts';
import { matches } from './search-text.ts';

const request = waitingFor(roleNamed('Intune Administrator', 3), {
  ticket: { number: 'CHG0090412', system: '' },
  justification: 'Reset the kiosks\nin Malmö.',
});

describe('the filter', () => {
  it('looks into who, what, where, why and ticket', () => {
    for (const query of ['falk', 'INTUNE', 'whole', 'malmö', 'kiosks in', 'chg009', ' ifalk@ ', ''])
      expect(matches(request, query), query).toBe(true);
  });
  it('finds nothing across two of them', () => {
    expect(matches(request, 'exchange')).toBe(false);
    expect(matches(request, 'falkifalk')).toBe(false);
  });
});
