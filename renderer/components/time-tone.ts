import { urgencyOf } from '../../shared/domain/time-left.ts';
import type { RingTone } from './ring.tsx';

/** Which colour time left has: amber from 15 minutes, red from 5. @param left milliseconds */
export function timeTone(left: number): RingTone {
  const urgency = urgencyOf(left);
  if (urgency === 'calm') return 'brand';
  return urgency === 'soon' ? 'amber' : 'red';
}
