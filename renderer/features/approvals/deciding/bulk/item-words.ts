import type { DecidedRequest } from '../../../../../shared/contract/approvals.ts';
import type { Problem } from '../../../../../shared/contract/problem.ts';
import { visibleText } from '../../../../components/visible-text.ts';
import { exactTime } from '../../../../components/when.ts';
import { decidedWords } from '../decision-words.ts';
import type { ItemNow } from '../item-now.ts';
import type { RunItem } from './run-store.ts';

const DONE = { approve: 'Approved', deny: 'Denied' } as const;

/** What became of one of several: what is, then what follows. */
type ItemWords = { readonly title: string; readonly detail: string };

/** @param now the service's time */
export function itemWords(item: ItemNow, { own }: Pick<RunItem, 'own'>, now: number): ItemWords {
  switch (item.kind) {
    case 'none':
    case 'waiting':
      return { title: 'Reading again, then sending', detail: ownWords(own) };
    case 'sending':
      return { title: 'Sending', detail: ownWords(own) };
    case 'step-up':
      return { title: 'Waits for your sign-in', detail: 'Nothing was recorded yet.' };
    case 'recorded':
      return {
        title: `${DONE[item.decision]}${item.at === null ? '' : ` ${exactTime(item.at)}`}`,
        detail: own === null ? 'Recorded by the service.' : ownWords(own),
      };
    case 'already':
      return {
        title: item.problem?.title ?? (item.decided ? decidedWords(item.decided, now) : 'Already decided.'),
        detail: item.decided?.mine
          ? 'You decided it elsewhere. This decision was not recorded.'
          : 'Your decision was not recorded.',
      };
    case 'expired':
      return { title: 'Nobody answered in 24\u00a0h.', detail: 'It is over. The requestor can ask again.' };
    case 'gone':
      return { title: goneTitle(item.problem), detail: item.problem?.advice ?? '' };
    case 'unknown':
      return {
        title: 'Outcome unknown',
        detail: 'The answer was lost. We are reading it to find out; nothing is sent a second time.',
      };
    case 'failed':
      return { title: item.problem.title, detail: `${item.problem.advice} It stays selected.` };
    case 'refused':
      return { title: item.problem.title, detail: item.problem.advice };
  }
}

/** Nobody decided about what was taken back, even where the service took the decision for a second one. */
const goneTitle = (problem: Problem | null): string =>
  problem === null || problem.kind === 'already-decided' ? 'It no longer waits.' : problem.title;

const ownWords = (own: string | null): string => (own === null ? '' : `Own reason: “${visibleText(own)}”`);

/** The same in one or two words, for the row in the list. Null where the row says what it always says. */
export function itemMark(item: ItemNow): string | null {
  switch (item.kind) {
    case 'none':
      return null;
    case 'waiting':
    case 'sending':
      return 'Sending…';
    case 'step-up':
      return 'Waits for your sign-in';
    case 'recorded':
      return DONE[item.decision];
    case 'already':
      return alreadyMark(item.decided);
    case 'expired':
      return 'Nobody answered in 24\u00a0h';
    case 'gone':
      return 'It no longer waits';
    case 'unknown':
      return 'Outcome unknown';
    case 'failed':
      return 'Not sent, safe to retry';
    case 'refused':
      return 'Refused';
  }
}

const alreadyMark = (decided: DecidedRequest | null): string =>
  decided === null || decided.by === null ? 'Already decided' : `Already ${decided.result} by ${decided.by}`;
