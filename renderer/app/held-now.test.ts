import { describe, expect, it } from 'vitest';
import { HOUR, NOW, activeIn, roleNamed } from '../state/test-samples.ts';
import { heldNow } from './held-now.ts';

const role = roleNamed('User Administrator', 4);
const one = (assignmentId: string, part: object) => activeIn(role, { assignmentId, ...part });

describe('the privileges in hand', () => {
  it('are what was activated and still runs, what ends first first', () => {
    const active = [
      one('late', { endsAt: NOW + 3 * HOUR }),
      one('over', { endsAt: NOW }),
      one('soon', { endsAt: NOW + HOUR }),
      one('assigned', { kind: 'assigned', endsAt: null }),
    ];
    expect(heldNow(active, NOW).map(({ assignmentId }) => assignmentId)).toEqual(['soon', 'late']);
  });
});
