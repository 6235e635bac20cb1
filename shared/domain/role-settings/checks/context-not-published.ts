import { ofValue, passed, warned, type Check } from './finding.ts';

/** A context that is not published is offered to no policy, so that nobody can prove it. One that is not known is `context-unknown`. */
export const contextNotPublished: Check = (planned, { contexts }) =>
  ofValue('signIn', planned, ({ context }) => {
    const known = contexts?.contexts.find(({ id }) => id === context);
    if (known === undefined) return [];
    const about = { context: known.id, name: known.name };
    return [known.available ? passed('signIn', about) : warned('signIn', about)];
  });
