import type { FIXABLE } from '../../contract/connection.ts';
import type { Problem } from '../../contract/problem.ts';

/*
 * What is wrong with what the console was started with.
 */

/** How the command line calls each member of a connection. */
export const ARGUMENT: Readonly<Record<(typeof FIXABLE)[number], string>> = {
  cloud: '--cloud',
  tenant: '--tenant',
  clientId: '--client-id',
  tier: '--tier',
};

const listed = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;

/** @param wrong each begins with the argument's name; what it takes may follow: `--tier takes one of …` */
export const wrongArguments = (wrong: readonly string[]): Problem => ({
  kind: 'invalid-input',
  title: `PIM Desk was started with a wrong ${listed(wrong.map((w) => w.split(' ')[0] ?? w))}.`,
  advice: [...wrong.filter((w) => w.includes(' ')), 'Start it again with that mended, or connect here']
    .map((sentence) => `${sentence}.`)
    .join(' '),
  safeToRetry: true,
});

/** @param missing what else is needed to know which tenant and application are meant */
export const argumentMissing = (missing: readonly string[]): Problem => ({
  kind: 'invalid-input',
  title: `PIM Desk was started without ${listed(missing)}.`,
  advice: 'Tenant and client id go together. Start it again with both, or connect here.',
  safeToRetry: true,
});

export const connectionNotFound = (name: string, known: readonly string[]): Problem => ({
  kind: 'not-found',
  title: `There is no saved connection “${name}”.`,
  advice:
    known.length === 0
      ? 'None is saved on this device yet. Connect here.'
      : 'Choose one of the saved ones here, or connect to another tenant.',
  safeToRetry: true,
  ...(known.length > 0 && { detail: known.join('\n') }),
});

export const connectionAmbiguous = (name: string, ids: readonly string[]): Problem => ({
  kind: 'invalid-input',
  title: `“${name}” names ${ids.length} saved connections.`,
  advice:
    'Choose one of them here, or start PIM Desk with --connection and the id of one, from the detail below.',
  safeToRetry: true,
  detail: ids.join('\n'),
});

/** The command line says something else than this machine's policy: the policy holds. @param names the arguments */
export const argumentsOverruled = (names: readonly string[]): Problem => ({
  kind: 'blocked-by-policy',
  title: `Your administrator has set ${listed([...new Set(names)])} on this device.`,
  advice: 'What the command line says about that was left aside. Whoever manages this device can change it.',
  safeToRetry: true,
});

/** The policy holds settings that this version does not know; the rest of it holds. */
export const unknownSettings = (names: readonly string[], place: string): Problem => ({
  kind: 'invalid-input',
  title: `This device’s policy has settings that PIM Desk does not know: ${listed(names)}.`,
  advice:
    'The others hold. Whoever manages this device can correct them; docs/managed-policy.md lists the names.',
  safeToRetry: true,
  detail: place,
});
