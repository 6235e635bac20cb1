import type { ActivityEntry } from '../../../../shared/contract/activity.ts';
import { clockTime } from '../../../components/when.ts';

/** How far taking back a request is, in words; null where nothing was tried, or it may be tried again as if it never was. */
export function cancelWords(entry: ActivityEntry | undefined): string | null {
  if (entry?.action !== 'cancel') return null;
  switch (entry.state) {
    case 'sending':
      return 'Taking it back…';
    case 'step-up':
      return 'Prove it in your browser, then it is taken back.';
    case 'unknown':
      return 'Whether it was taken back is not known yet. It is being read; nothing is sent a second time.';
    case 'accepted':
      return `Taken back ${clockTime(entry.at)}. Still in the service’s list.`;
    case 'refused':
      return entry.problem ? `${entry.problem.title} ${entry.problem.advice}` : 'Taking it back was refused.';
    case 'not-found':
      return 'It was not taken back, as far as can be read. You may try again.';
  }
}

/** Why it cannot be taken back now; null where it can. */
export function whyNotCancel(entry: ActivityEntry | undefined): string | null {
  if (entry?.action !== 'cancel' || entry.state === 'refused' || entry.state === 'not-found') return null;
  return entry.state === 'accepted' ? 'It was taken back.' : 'Taking it back is on its way.';
}
