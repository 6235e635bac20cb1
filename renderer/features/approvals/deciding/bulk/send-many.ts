import type { WriteOutcome } from '../../../../../shared/contract/intents.ts';
import type { Result } from '../../../../../shared/contract/result.ts';
import { accountOnScreen } from '../../../../state/account-on-screen.ts';
import { announce } from '../../../../state/announcements.ts';
import { ask } from '../../../../state/intents.ts';
import {
  decisionKey,
  forgetWordsForAll,
  keepWords,
  letGo,
  noteAllSent,
  useDecisionStore,
  type DecisionWord,
  type Sent,
} from '../decision-store.ts';
import { deselect, selectedNow } from '../../selecting/selection-store.ts';
import { endsRequest } from '../decision-words.ts';
import { answered, isSent, leaving, SHOWN_MS } from '../send-decision.ts';
import { endRun, noteRun, showRun, useRunStore, type Run, type RunItem } from './run-store.ts';
import { nowOfAll } from './now-of-all.ts';
import { wordsAgain } from './words-again.ts';
import { tallyOf, tallyWords } from './run-tally.ts';

/**
 * Sends several decisions in one go, each with its own reason or the one for all. What is on its way, or recorded, is not sent again;
 * nothing is sent while an earlier run goes on.
 */
export async function sendMany(
  items: readonly RunItem[],
  decision: DecisionWord,
  justification: string,
): Promise<void> {
  const account = accountOnScreen();
  const open = items.filter(({ request }) => !isSent(account, request.requestId));
  if (isGoing(account) || open.length === 0) return;
  await send({ account, decision, justification, items: open, going: new Set() }, open);
}

/** Sends some of the last run again, with the words as they stand by now (`wordsAgain`). @param requestIds those that are known to be safe */
export async function sendAgain(requestIds: readonly string[]): Promise<void> {
  const account = accountOnScreen();
  const run = useRunStore.getState().of[account];
  const some = run?.items.filter(({ request }) => requestIds.includes(request.requestId)) ?? [];
  const open = some.filter(({ request }) => !isSent(account, request.requestId));
  if (!run || isGoing(account) || open.length === 0) return;
  const { justification, items } = wordsAgain(
    run,
    open,
    useDecisionStore.getState().drafts,
    selectedNow(account).ids,
  );
  if (open.length === run.items.length) return send({ ...run, justification, items }, items);
  // What was said before to the others stays what the run shows as said to all.
  const said = items.map(({ request, own }) => ({
    request,
    own: own ?? (justification === run.justification ? null : justification),
  }));
  const byId = new Map(said.map((item) => [item.request.requestId, item]));
  const all = run.items.map((item) => byId.get(item.request.requestId) ?? item);
  await send({ ...run, items: all }, said);
}

/** Whether main was asked for several decisions and has not answered. */
const isGoing = (account: string): boolean => (useRunStore.getState().of[account]?.going.size ?? 0) > 0;

async function send(run: Run, items: readonly RunItem[]): Promise<void> {
  const { account, decision, justification } = run;
  const all = items.map(({ request }) => leaving(request, decision));
  noteAllSent(account, all);
  noteRun({ ...run, going: new Set(items.map(({ request }) => request.requestId)) });
  showRun();
  announce(`Sending ${items.length} ${items.length === 1 ? 'decision' : 'decisions'}.`);
  const answer = await ask('decideMany', {
    decision,
    justification,
    items: items.map(({ request, own }) => ({ requestId: request.requestId, justification: own })),
  });
  const results = new Map(answer.ok ? answer.value.results.map(({ id, result }) => [id, result]) : []);
  const now = all.map((sent): Sent => {
    const result: Result<WriteOutcome> | undefined = answer.ok ? results.get(sent.request.requestId) : answer;
    // What main says nothing of may have left.
    return result ? answered(sent, result) : { ...sent, state: 'unknown' };
  });
  noteAllSent(account, now);
  endRun(account);
  tell(account);
  const again = now.filter(({ state, problem }) => state === 'stopped' && !(problem && endsRequest(problem)));
  keepForNext(run, again);
  const over = now.filter(
    ({ state, problem }) => state === 'recorded' || (state === 'stopped' && problem && endsRequest(problem)),
  );
  // Over for good: where it is listed again later, it is not selected by itself.
  deselect(
    account,
    over.map(({ request }) => request.requestId),
  );
  setTimeout(
    () =>
      letGo(
        account,
        over.map(({ request }) => request.requestId),
      ),
    SHOWN_MS,
  );
}

/** What was typed for all stays where several of them can be sent again; for one alone it is that one's own. */
function keepForNext({ account, justification }: Run, again: readonly Sent[]): void {
  const [one] = again;
  if (again.length > 1) return;
  forgetWordsForAll(account);
  const key = one ? decisionKey(account, one.request.requestId) : null;
  if (key !== null && (useDecisionStore.getState().drafts[key] ?? '') === '') keepWords(key, justification);
}

/** Says what all of it came to, where they are still on screen. */
function tell(account: string): void {
  const run = useRunStore.getState().of[account];
  if (!run || account !== accountOnScreen()) return;
  const { sent } = useDecisionStore.getState();
  const items = nowOfAll(run, ({ requestId }) => sent[decisionKey(account, requestId)]);
  const tally = tallyOf(items, run.decision);
  const wrong = tally.some(({ kind }) => kind === 'failed' || kind === 'refused' || kind === 'unknown');
  announce(`${tallyWords(tally)}.`, wrong ? 'assertive' : 'polite');
}
