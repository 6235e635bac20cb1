import type { About, SignInRefusal } from './sign-in-refusal.ts';

const needed = ({ app }: About): string =>
  `${app.name} needs permission to access resources in your organization that only an admin can grant. Please ask an admin to grant permission to this app before you can use it.`;

const notConsented = ({ app }: About): string =>
  `The user or administrator has not consented to use the application with ID '${app.id}' named '${app.name}'. Send an interactive authorization request for this user and resource.`;

/** Consent. Words: as quoted in public issues, and application-sign-in-unexpected-user-consent-error [docs]. */
export const CONSENT_REFUSALS: readonly SignInRefusal[] = [
  {
    code: 90094,
    browser: 'person',
    error: 'consent_required',
    silent: null,
    message: needed,
    telling: (about) => ({ heading: 'Need admin approval', words: needed(about) }),
  },
  {
    code: 90095,
    browser: 'person',
    error: 'consent_required',
    silent: null,
    message: () =>
      'Admin consent is required for the permissions requested by this application. An admin consent request may be sent to the admin.',
    telling: ({ app }) => ({
      heading: 'Approval required',
      words: `This app requires your admin’s approval to use ${app.name}.`,
    }),
  },
  {
    code: 90093,
    browser: 'person',
    error: 'consent_required',
    silent: null,
    message: ({ app }) =>
      `${app.name} is requesting one or more permissions that you are not authorized to grant. Contact an administrator, who can consent to this application on your behalf.`,
    telling: (about) => ({ heading: 'Need admin approval', words: needed(about) }),
  },
  {
    code: 65001,
    browser: 'reply',
    error: 'invalid_grant',
    silent: { suberror: 'consent_required' },
    message: notConsented,
  },
  {
    code: 65004,
    browser: 'reply',
    error: 'access_denied',
    silent: null,
    message: () => 'User declined to consent to access the app.',
  },
];
