import type { Plane } from '../../../shared/contract/my-roles.ts';
import type { Problem } from '../../../shared/contract/problem.ts';
import { fail, type Result } from '../../../shared/contract/result.ts';
import type { GraphError } from './graph-error.ts';
import type { Words } from './graph-codes.ts';
import { isNotAllowed } from './not-allowed.ts';

/**
 * What a refusal means when a rule of a role setting was sent; undefined for one that means the same everywhere. Codes: graph-pim.md §4.2,
 * §8 [2nd-hand].
 */
export const settingsWords =
  (plane: Plane) =>
  ({ status, code, message }: GraphError): Words | undefined => {
    const lower = code.toLowerCase();
    if (status === 404 || lower === 'missingprovider') return GONE;
    const missing = NO_STAGE.test(message) ? STAGELESS : undefined;
    const notAllowed = isNotAllowed({ status, code }) ? MAY_NOT[plane] : undefined;
    return REFUSED.get(lower) ?? missing ?? notAllowed;
  };

/** The same of a read: who may look at role settings, and how somebody who may not gets to. */
export const asSettings = <T>(read: Result<T>): Result<T> =>
  !read.ok && read.problem.kind === 'role-missing' ? fail({ ...read.problem, ...MAY_NOT_READ }) : read;

/** An answer that was lost: what came of it is read back, not asked again. */
export const settingsOutcome = (lost: Problem): Problem =>
  lost.kind === 'outcome-unknown'
    ? {
        ...lost,
        advice:
          'The rule may have been saved. The settings are read again to find out; nothing is sent a second time.',
      }
    : lost;

const NOTHING = 'This rule is as it was.';

const GONE: Words = {
  kind: 'not-found',
  title: 'The service does not know these settings any more.',
  advice: `Nothing was saved. The role or group was deleted, or its settings have another id by now; read again.`,
};

const STAGELESS: Words = {
  kind: 'refused',
  title: 'The service takes no approval without its stage.',
  advice: `${NOTHING} Read the settings again, then save once more.`,
};

/** graph-pim.md §4.2: `approvalStages` null [2nd-hand] */
const NO_STAGE = /^value cannot be null/i;

const MAY_NOT: Readonly<Record<Plane, Words>> = {
  'entra-roles': {
    kind: 'role-missing',
    title: 'Your directory roles do not allow changing role settings.',
    advice: `${NOTHING} It takes Privileged Role Administrator: activate it, or ask somebody who has it.`,
  },
  groups: {
    kind: 'role-missing',
    title: 'You may not change this group’s settings.',
    advice: `${NOTHING} It takes an owner of the group; of a group that can hold roles, a Privileged Role Administrator also may.`,
  },
};

const MAY_NOT_READ = {
  kind: 'role-missing',
  title: 'Your directory roles do not allow reading role settings.',
  advice: 'It takes Global Reader, Security Reader or Privileged Role Administrator, for instance.',
} as const satisfies Words;

const REFUSED = new Map<string, Words>([
  [
    'mfaandacrsconflict',
    {
      kind: 'refused',
      title: 'Multifactor authentication and an authentication context exclude each other.',
      advice: `${NOTHING} The other of the two is still on: turn it off first, then save this again.`,
    },
  ],
  [
    'invalidpolicy',
    {
      kind: 'refused',
      title: 'The service does not allow this role so much.',
      advice: `${NOTHING} A duration is longer than it takes, or it lets nobody hold this role without an end. Choose a stricter value.`,
    },
  ],
  [
    'invalidpolicyrule',
    {
      kind: 'refused',
      title: 'The service does not take this rule as it was sent.',
      advice: `${NOTHING} A value is none that it knows for this rule, or the rule is broken. Read the settings again and compare.`,
    },
  ],
]);
