import { minutesOf } from '../../durations.ts';
import { MAXIMUM_RANGE } from '../ranges.ts';
import { ofValue, passed, refused, type Check } from './finding.ts';

/** An activation shorter or longer than the service takes. */
export const maximumOutOfRange: Check = (planned) =>
  ofValue('maximum', planned, (maximum) => {
    const minutes = minutesOf(maximum);
    const within = minutes !== undefined && minutes >= MAXIMUM_RANGE.least && minutes <= MAXIMUM_RANGE.most;
    return [within ? passed('maximum', { maximum }) : refused('maximum', { maximum })];
  });
