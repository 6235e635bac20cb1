import type { Problem } from '../../shared/contract/problem.ts';

/**
 * The one thing a problem asks for, as far as this window has it. `wait`: the countdown beside it says until when. `none`: its advice
 * says what to do, and it is not done by a button.
 */
type ProblemAction = 'sign-in' | 'check-network' | 'see-access' | 'change-connection' | 'wait' | 'none';

const BY_KIND: Readonly<Record<Problem['kind'], ProblemAction>> = {
  cancelled: 'none',
  'timed-out': 'none',
  'sign-in-needed': 'sign-in',
  'step-up-needed': 'sign-in',
  'consent-missing': 'see-access',
  'role-missing': 'see-access',
  'licence-missing': 'see-access',
  'blocked-by-policy': 'none',
  refused: 'none',
  'already-active': 'none',
  'already-pending': 'none',
  'already-decided': 'none',
  expired: 'none',
  'own-request': 'none',
  'not-active': 'none',
  'too-early': 'none',
  throttled: 'wait',
  offline: 'check-network',
  'untrusted-connection': 'check-network',
  'outcome-unknown': 'none',
  'not-found': 'none',
  'invalid-input': 'none',
  'wrong-tenant': 'none',
  'in-flight': 'none',
  'not-connected': 'change-connection',
  'service-failure': 'none',
  'unreadable-answer': 'none',
  storage: 'none',
  internal: 'none',
};

/** What a problem's message offers, by its kind. */
export const problemAction = ({ kind }: Pick<Problem, 'kind'>): ProblemAction => BY_KIND[kind];
