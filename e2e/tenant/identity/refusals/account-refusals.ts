import type { About, SignInRefusal } from './sign-in-refusal.ts';

/** As the page and the endpoints word it for every account that a tenant does not know. */
const notInTenant = ({ app, organization, who }: About): string =>
  `User account '${who?.upn ?? '{EmailHidden}'}' from identity provider 'https://sts.windows.net/${who?.homeTenantId ?? organization.id}/' does not exist in tenant '${organization.displayName}' and cannot access the application '${app.id}'(${app.name}) in that tenant. The account needs to be added as an external user in the tenant first. Sign out and sign in again with a different Azure Active Directory user account.`;

/** Whose account it is, and where. Words: reference-error-codes [docs]; 50020 and 16000 as quoted in public issues. */
export const ACCOUNT_REFUSALS: readonly SignInRefusal[] = [
  { code: 50020, browser: 'person', error: 'invalid_grant', silent: {}, message: notInTenant },
  { code: 16000, browser: 'person', error: 'interaction', silent: {}, message: notInTenant },
  {
    code: 16001,
    browser: 'person',
    error: 'interaction',
    silent: {},
    message: () => 'User account selection is not valid. The selected session was rejected.',
  },
  {
    code: 16002,
    browser: 'person',
    error: 'interaction',
    silent: {},
    message: () => 'The app-specified SID requirement was not met.',
  },
  { code: 16003, browser: 'person', error: 'invalid_grant', silent: {}, message: notInTenant },
  { code: 90072, browser: 'person', error: 'invalid_grant', silent: {}, message: notInTenant },
  {
    code: 50034,
    browser: 'person',
    error: 'invalid_grant',
    silent: null,
    message: ({ app, organization }) =>
      `The user account {EmailHidden} does not exist in the ${organization.displayName} directory. To sign into this application, the account must be added to the directory. Application ID: ${app.id}.`,
  },
  {
    code: 51004,
    browser: 'person',
    error: 'invalid_grant',
    silent: {},
    message: ({ organization }) =>
      `The user account {EmailHidden} does not exist in the ${organization.displayName} directory. To sign into this application, the account must be added to the directory.`,
  },
  {
    code: 50014,
    browser: 'person',
    error: 'invalid_grant',
    silent: null,
    message: () => 'The user has a pending invitation: the guest account has not been redeemed yet.',
  },
  {
    code: 50057,
    browser: 'person',
    error: 'invalid_grant',
    silent: {},
    message: () => 'The user account is disabled.',
    telling: () => ({
      heading: 'Sign in',
      words: 'Your account has been locked. Contact your support person to unlock it, then try again.',
    }),
  },
  {
    code: 500021,
    browser: 'person',
    error: 'access_denied',
    silent: {},
    message: ({ organization }) => `Access to '${organization.displayName}' tenant is denied.`,
    telling: ({ organization }) => ({
      heading: 'Access is blocked',
      words: `Your IT department has limited which organizations can be accessed. To gain access to ${organization.displayName}, contact your IT department.`,
    }),
  },
  {
    code: 500212,
    browser: 'person',
    error: 'access_denied',
    silent: {},
    message: () =>
      "The user's administrator has set an outbound access policy that does not allow access to the resource tenant.",
    telling: () => ({
      heading: 'Access is blocked by your organization',
      words: 'Your home organization has set a policy that keeps you from this organization.',
    }),
  },
  {
    code: 500213,
    browser: 'person',
    error: 'access_denied',
    silent: {},
    message: () =>
      "The resource tenant's cross-tenant access policy does not allow this user to access this tenant.",
    telling: ({ organization }) => ({
      heading: 'Access is blocked by the organization',
      words: `The admin of ${organization.displayName} has set a policy that does not let your organization in.`,
    }),
  },
];
