import { ofValue, passed, warned, type Check } from './finding.ts';

/** Neither MFA nor a context is asked for: a session that was stolen is enough. posture-security.md B-02 */
export const noProofAsked: Check = (planned) =>
  ofValue('signIn', planned, ({ mfa, context }) => [
    mfa || context !== null ? passed('signIn') : warned('signIn'),
  ]);
