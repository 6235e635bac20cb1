import { MAXIMUM_RANGE } from '../ranges.ts';
import { secondsOf } from '../seconds-of.ts';
import { ofValue, passed, refused, type Check } from './finding.ts';

/** An activation shorter or longer than the service takes. */
export const maximumOutOfRange: Check = (planned) =>
  ofValue('maximum', planned, (maximum) => {
    const seconds = secondsOf(maximum);
    const within =
      seconds !== undefined && seconds >= MAXIMUM_RANGE.least * 60 && seconds <= MAXIMUM_RANGE.most * 60;
    return [within ? passed('maximum', { maximum }) : refused('maximum', { maximum })];
  });
