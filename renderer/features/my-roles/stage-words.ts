import type { OpenRequest } from '../../../shared/contract/my-roles.ts';
import { timeLeftShort, timeLeftText } from '../../../shared/domain/time-left.ts';
import { clockTime, momentText } from '../../components/when.ts';

/** How long approvers have before the service lets a request expire. graph-pim.md; DESIGN.md §5 "Expired". */
export const DECIDE_WITHIN_MS = 24 * 60 * 60_000;

/** A step on the way of a request. */
export type Step = {
  readonly label: string;
  readonly detail: string;
  readonly state: 'done' | 'now' | 'later';
};

const sinceWords = (createdAt: number | null, now: number): string =>
  createdAt === null || now - createdAt < 60_000
    ? 'asked just now'
    : `waiting ${timeLeftShort(now - createdAt)}`;

/** The way of a request as far as its stage tells; no step is claimed done that the service did not say. */
export function stepsOf(request: OpenRequest, now: number): Step[] {
  const asked: Step = {
    label: 'Asked',
    detail: request.createdAt === null ? '' : momentText(request.createdAt, now),
    state: 'done',
  };
  const later = (label: string): Step => ({ label, detail: '', state: 'later' });
  switch (request.stage) {
    case 'waiting-for-approval':
      return [
        asked,
        { label: 'Approval', detail: sinceWords(request.createdAt, now), state: 'now' },
        later('Granted'),
        later('In effect'),
      ];
    case 'waiting-for-administrator':
      return [
        asked,
        { label: 'Administrator', detail: sinceWords(request.createdAt, now), state: 'now' },
        later('Granted'),
        later('In effect'),
      ];
    case 'scheduled':
      return [
        asked,
        {
          label: 'Granted',
          detail: request.startsAt === null ? 'starts later' : `starts ${momentText(request.startsAt, now)}`,
          state: 'now',
        },
        later('In effect'),
      ];
    case 'provisioning':
      return [
        asked,
        { label: 'Being granted', detail: 'seconds to minutes', state: 'now' },
        later('In effect'),
      ];
    case 'unknown':
      return [asked, { label: 'Status not known', detail: request.status, state: 'now' }];
  }
}

/** The current step in one line, for narrow pages: "Approval, waiting 34 min". */
export function stageLine(request: OpenRequest, now: number): string {
  const step = stepsOf(request, now).find(({ state }) => state === 'now');
  return step ? [step.label, step.detail].filter(Boolean).join(', ') : '';
}

/** Milliseconds approvers have left; null where nobody decides or the start is not known. */
export function decisionTimeLeft(request: OpenRequest, now: number): number | null {
  if (request.stage !== 'waiting-for-approval' || request.createdAt === null) return null;
  return Math.max(0, request.createdAt + DECIDE_WITHIN_MS - now);
}

/** "23 h 26 min left", "Nobody answered in 24 h. Ask again." */
export const decisionTimeWords = (left: number): string =>
  left > 0 ? `${timeLeftText(left)} left` : 'Nobody answered in 24\u00a0h. Ask again.';

/** "Granted 14:36. Not in the directory yet." and its kin, for what was taken but is not yet in the lists. */
export const settlingWords = (at: number): string => `Granted ${clockTime(at)}. Not in the directory yet.`;
