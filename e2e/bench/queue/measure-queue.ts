import type { Measure } from '../measure.ts';
import { measureDeciding } from './measure-deciding.ts';
import { measureHours } from './measure-hours.ts';
import { measureLarge } from './measure-large.ts';
import { measureOpening } from './measure-opening.ts';

/** What the approver's inbox costs: calls, gestures, and how it feels when it is long. Each on a tenant of its own. */
export async function measureQueue(): Promise<Measure[]> {
  return [
    ...(await measureOpening()),
    ...(await measureDeciding()),
    ...(await measureHours()),
    ...(await measureLarge()),
  ];
}
