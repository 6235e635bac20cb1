import { aboutMoment, refused, type Check } from './finding.ts';
import { whatIsChanged } from './what-is-changed.ts';

/**
 * It is active as somebody activated it, which is theirs to end and nobody's to prolong (graph-pim.md §13 [docs]). About: `action`; `endsAt`,
 * when it ends by itself.
 */
export const activated: Check = (planned) =>
  whatIsChanged(planned)
    .filter(({ had }) => had === 'activated')
    .map(({ step }) =>
      refused({ action: step.action, ...aboutMoment('endsAt', planned.before.activated?.endsAt ?? null) }),
    );
