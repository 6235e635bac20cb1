import { ofValue, passed, refused, type Check } from './finding.ts';

/** The two exclude each other; the service can be brought to hold both, and refuses most of what is saved after. graph-pim.md §4.2 [2nd-hand] */
export const mfaAndContext: Check = (planned) =>
  ofValue('signIn', planned, ({ mfa, context }) => [
    mfa && context !== null ? refused('signIn', { context }) : passed('signIn'),
  ]);
