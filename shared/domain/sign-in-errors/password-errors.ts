import { HELP_DESK, YOU, type SignInError } from './sign-in-error.ts';

/** Name and password. Entra documentation, “Authentication and authorization error codes”. */
export const PASSWORD_ERRORS: readonly SignInError[] = [
  {
    number: '50126',
    phrases: [
      'Your account or password is incorrect',
      'invalid username or password',
      'InvalidUserNameOrPassword',
    ],
    title: 'User name or password is wrong.',
    cause: 'What was typed does not match.',
    fix: 'Type them again, or reset the password.',
    who: YOU,
    shown: 'browser',
    kind: 'sign-in-needed',
  },
  {
    number: '50053',
    phrases: [
      'Your account is temporarily locked to prevent unauthorized use',
      'signed in too many times with an incorrect user ID or password',
      'IdsLocked',
    ],
    title: 'The account is locked for a while.',
    cause: 'Too many wrong passwords, or a sign-in from an address known for attacks.',
    fix: 'Wait some minutes and sign in again. Where it stays, your help desk can see which of both it is.',
    who: YOU,
    shown: 'browser',
    kind: 'blocked-by-policy',
  },
  {
    number: '50055',
    phrases: [
      'The password is expired',
      'you need to update your password',
      'InvalidPasswordExpiredPassword',
    ],
    title: 'The password has expired.',
    cause: 'The tenant lets passwords end.',
    fix: 'Set a new one where the page offers it, then sign in again.',
    who: YOU,
    shown: 'browser',
    kind: 'sign-in-needed',
  },
  {
    number: '50056',
    phrases: ['Invalid or null password'],
    title: 'The account has no password here.',
    cause: 'The directory knows none for it, as for accounts that sign in elsewhere.',
    fix: 'Says how this account signs in.',
    who: HELP_DESK,
    shown: 'browser',
    kind: 'sign-in-needed',
  },
];
