import { notChecked, ofValue, passed, refused, type Check } from './finding.ts';

/** The service takes any word for a context, and fails at the activation. graph-pim.md §4.2 [2nd-hand] */
export const contextUnknown: Check = (planned, { contexts }) =>
  ofValue('signIn', planned, ({ context }) => {
    if (context === null) return [];
    const known = contexts?.contexts.find(({ id }) => id === context);
    if (known !== undefined) return [passed('signIn', { context, name: known.name })];
    if (contexts?.state !== 'read') return [notChecked('signIn', contexts?.reason ?? null, { context })];
    return [refused('signIn', { context })];
  });
