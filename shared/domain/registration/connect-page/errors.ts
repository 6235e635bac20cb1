import type { SignInError } from '../../sign-in-errors/sign-in-error.ts';
import { ACCOUNT_ERRORS } from '../../sign-in-errors/account-errors.ts';
import { APPLICATION_ERRORS } from '../../sign-in-errors/application-errors.ts';
import { BLOCKED_ERRORS } from '../../sign-in-errors/blocked-errors.ts';
import { CONSENT_ERRORS } from '../../sign-in-errors/consent-errors.ts';
import { PASSWORD_ERRORS } from '../../sign-in-errors/password-errors.ts';
import { SECOND_FACTOR_ERRORS } from '../../sign-in-errors/second-factor-errors.ts';
import { SESSION_ERRORS } from '../../sign-in-errors/session-errors.ts';
import { table } from './markdown.ts';

const SHOWN: Readonly<Record<SignInError['shown'], string>> = {
  browser: 'browser',
  app: 'PIM Desk',
  both: 'either',
};

const THEMES: readonly (readonly [string, readonly SignInError[]])[] = [
  ['Consent', CONSENT_ERRORS],
  ['The application, the tenant, the cloud', APPLICATION_ERRORS],
  ['The account', ACCOUNT_ERRORS],
  ['Rules of the tenant', BLOCKED_ERRORS],
  ['Second factor', SECOND_FACTOR_ERRORS],
  ['A sign-in that ended', SESSION_ERRORS],
  ['Name and password', PASSWORD_ERRORS],
];

/** `You: sign in again.`, `A Cloud Application Administrator: adds …` */
const remedy = ({ who, fix }: SignInError): string => `${who}: ${fix.charAt(0).toLowerCase()}${fix.slice(1)}`;

/** Every number, with its remedy. */
export const errors = (): readonly string[] => [
  '## Errors by number',
  'The sign-in service numbers its errors AADSTS… and prints them at the foot of the page. “Shown” says where you meet it: what only the browser shows never comes back to PIM Desk. Whoever is asked for help needs the number, the correlation id and the time from the same page.',
  ...THEMES.flatMap(([title, list]) => [
    `### ${title}`,
    table(
      ['Number', 'What happened', 'Why', 'Who does what', 'Shown'],
      list.map((e) => [e.number, e.title, e.cause, remedy(e), SHOWN[e.shown]]),
    ),
  ]),
];
