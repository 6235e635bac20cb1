import { momentText } from '../../../components/when.ts';
import { momentTyped, zoneText } from '../../../components/fields/typed-moment.ts';

type Start = {
  readonly startKind: 'granted' | 'later';
  readonly startDate: string;
  readonly startTime: string;
};

/** When it is to start: null for as soon as it is granted, undefined where what is typed names no moment. */
export const startOf = ({ startKind, startDate, startTime }: Start): number | null | undefined =>
  startKind === 'granted' ? null : momentTyped(startDate, startTime);

/** What a typed start means, so that day, clock and zone are beyond doubt. @param approval whether somebody has to decide first */
export function startWords(at: number, approval: boolean, now: number): string {
  const decided = approval ? ', or with the decision if that is later' : '';
  return `Starts ${momentText(at, now)} (${zoneText(at)})${decided}.`;
}
