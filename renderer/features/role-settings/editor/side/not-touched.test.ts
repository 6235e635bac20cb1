import { describe, expect, it } from 'vitest';
import type { Holder } from '../../../../../shared/contract/role-settings/detail.ts';
import { guidOf } from '../../../../state/test-samples.ts';
import { notTouched } from './not-touched.ts';

const holder = (n: number, kind: Holder['kind'], endsAt: number | null): Holder => ({
  principalId: guidOf(n),
  principalKind: 'user',
  name: null,
  upn: null,
  kind,
  scopeId: '/',
  endsAt,
});

describe('who is not touched', () => {
  it('is named with who is active first, and no end before an end', () => {
    const sorted = notTouched([
      holder(1, 'eligible', 5),
      holder(2, 'eligible', null),
      holder(3, 'eligible', null),
      holder(4, 'assigned', 9),
      holder(5, 'activated', 7),
    ]);
    expect(sorted.map(({ principalId }) => principalId)).toEqual([5, 4, 2, 3, 1].map(guidOf));
  });
});
