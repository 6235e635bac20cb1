import { APPLICATION_ADMINISTRATOR, type SignInError } from './sign-in-error.ts';

/** Nobody consented. Entra documentation, “Authentication and authorization error codes”; models.md §3.7. */
export const CONSENT_ERRORS: readonly SignInError[] = [
  {
    number: '90094',
    phrases: [
      'Need admin approval',
      'needs permission to access resources in your organization that only an admin can grant',
      'AdminConsentRequired',
      'Have an admin account? Sign in with that account',
    ],
    title: 'An administrator has to consent first.',
    cause: 'All permissions of Privileged Identity Management need an administrator’s consent.',
    fix: 'Opens the consent page of your connection and accepts for the whole tenant.',
    who: APPLICATION_ADMINISTRATOR,
    shown: 'browser',
    kind: 'consent-missing',
  },
  {
    number: '90095',
    phrases: [
      'Approval required',
      'This app requires your admin’s approval to',
      'AdminConsentRequiredRequestAccess',
    ],
    title: 'An administrator has to consent first, and can be asked on the page.',
    cause: 'The tenant lets users request consent on the sign-in page itself.',
    fix: 'Answers the request that you send from the page, or opens the consent page of your connection.',
    who: APPLICATION_ADMINISTRATOR,
    shown: 'browser',
    kind: 'consent-missing',
  },
  {
    number: '90093',
    phrases: ['GraphUserUnauthorized', 'This operation can only be performed by an administrator'],
    title: 'You may not consent to this application.',
    cause: 'It asks for permissions that only an administrator can consent to.',
    fix: 'Opens the consent page of your connection and accepts for the whole tenant.',
    who: APPLICATION_ADMINISTRATOR,
    shown: 'browser',
    kind: 'consent-missing',
  },
  {
    number: '65001',
    phrases: ['has not consented to use the application', 'DelegationDoesNotExist'],
    title: 'Nobody has consented to this application yet.',
    cause: 'The tenant has no consent for it, or it was taken back.',
    fix: 'Opens the consent page of your connection and accepts for the whole tenant. Then sign in again.',
    who: APPLICATION_ADMINISTRATOR,
    shown: 'both',
    kind: 'consent-missing',
  },
  {
    number: '65004',
    phrases: [
      'User declined to consent to access the app',
      'The resource owner or authorization server denied the request',
    ],
    title: 'Consent was declined.',
    cause: 'Somebody pressed Cancel where the page asked to accept the permissions.',
    fix: 'Opens the consent page of your connection and accepts. PIM Desk reads no role without it.',
    who: APPLICATION_ADMINISTRATOR,
    shown: 'both',
    kind: 'consent-missing',
  },
];
