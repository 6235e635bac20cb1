import type { Step } from '../../../components/step-line.tsx';
import type { OpenRequest } from '../../../../shared/contract/my-roles.ts';
import { durationText, minutesOf } from '../../../../shared/domain/durations.ts';
import { timeLeftShort, timeLeftText } from '../../../../shared/domain/time-left.ts';
import { scopeName } from '../../../components/scope-words.ts';
import { clockTime, momentText } from '../../../components/when.ts';

/** What a request ends in where all goes well. */
const GRANTED = { activate: 'Granted', extend: 'Extended', renew: 'Renewed', other: 'Granted' } as const;

const sinceWords = (createdAt: number | null, now: number): string =>
  createdAt === null || now - createdAt < 60_000
    ? 'asked just now'
    : `waiting ${timeLeftShort(now - createdAt)}`;

/** The way of a request as far as its stage tells; no step is claimed done that the service did not say. */
export function stepsOf(request: OpenRequest, now: number): readonly Step[] {
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
        later(GRANTED[request.action]),
      ];
    case 'scheduled':
      return [
        asked,
        { label: 'Granted', detail: '', state: 'done' },
        {
          label: 'Starts',
          detail: request.startsAt === null ? 'later' : momentText(request.startsAt, now),
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

/** Milliseconds approvers have left; null where nobody decides within a time. */
export function decisionTimeLeft({ stage, decideBy }: OpenRequest, now: number): number | null {
  if (stage !== 'waiting-for-approval' || decideBy === null) return null;
  return Math.max(0, decideBy - now);
}

/** "23 h 26 min left", "Nobody answered in 24 h. Ask again." */
export const decisionTimeWords = (left: number): string =>
  left > 0 ? `${timeLeftText(left)} left` : 'Nobody answered in 24\u00a0h. Ask again.';

/** Whether the service lets its requestor take it back. graph-pim.md §2.4 "cancel" [docs] */
export const isCancellable = ({ stage }: OpenRequest): boolean =>
  stage === 'waiting-for-approval' || stage === 'waiting-for-administrator' || stage === 'scheduled';

/** "4 h · Whole tenant · INC0031877", "Extension · Nordics": what was asked for. */
export function requestFacts({ action, duration, scope, ticket }: OpenRequest): string {
  const minutes = duration === null ? undefined : minutesOf(duration);
  const what = {
    activate: minutes === undefined ? null : durationText(minutes),
    extend: 'Extension',
    renew: 'Renewal',
    other: null,
  }[action];
  return [what, scopeName(scope), ticket?.number]
    .filter((part) => part !== null && part !== undefined && part !== '')
    .join(' · ');
}

/** "Granted 14:36. Not in the directory yet." and its kin, for what was taken but is not yet in the lists. */
export const settlingWords = (at: number): string => `Granted ${clockTime(at)}. Not in the directory yet.`;
