import { accountOnScreen } from '../../../state/account-on-screen.ts';
import { ask } from '../../../state/intents.ts';
import { planReview } from '../../../state/plan-review.ts';
import { STEPS } from '../change-store.ts';
import { keepAsked } from '../drafts/asked-for.ts';
import { placedItems } from './planned-items.ts';

/** What a change of assignments would do, asked of main and shown; `runReviewed` does it. */
export const { startReview, leaveReview, leaveOut, runReviewed } = planReview(STEPS, {
  about: 'Assignments',
  prepare: (source) => ask('prepareAssignments', source),
  run: (plan, leftOut) => {
    const items = placedItems(plan)
      .done.map(({ place }) => place)
      .filter((place) => !leftOut.has(place))
      .sort((a, b) => a - b);
    return items.length === 0 ? null : ask('runAssignments', { planId: plan.planId, items });
  },
  onSend: (back) => {
    const account = accountOnScreen();
    return (runId) => {
      if (back) keepAsked(runId, account, back);
    };
  },
});
