import { refOf } from '../../../../shared/domain/role-settings/ref-of.ts';
import { ask } from '../../../state/intents.ts';
import { planReview } from '../../../state/plan-review.ts';
import { rolesToSave } from './plan-items.ts';
import { STEPS } from './shown-step.ts';

/** What a change of role settings would do, asked of main and shown; `saveReviewed` does it. */
export const {
  startReview,
  leaveReview,
  leaveOut,
  runReviewed: saveReviewed,
} = planReview(STEPS, {
  about: 'Role settings',
  prepare: (source) => ask('prepareSettings', source),
  run: (plan, leftOut) => {
    const of = rolesToSave(plan, leftOut);
    return of.length === 0 ? null : ask('runSettings', { planId: plan.planId, of: of.map(refOf) });
  },
});
