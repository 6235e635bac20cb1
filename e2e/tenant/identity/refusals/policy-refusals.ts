import type { SignInRefusal, Telling } from './sign-in-refusal.ts';

const blocked = (): Telling => ({
  heading: 'You cannot access this right now',
  words:
    'Your sign-in was successful but does not meet the criteria to access this resource. For example, you might be signing in from a browser, app, or location that is restricted by your admin.',
});
const fromHere = (words: string) => (): Telling => ({ heading: 'You can’t get there from here', words });

/** Conditional access: the token endpoint says which policy, and that there is nothing to do but read (53003 as captured: `message_only`). */
const BY_POLICY = {
  browser: 'person',
  error: 'interaction',
  silent: { suberror: 'message_only', namesPolicy: true },
} as const satisfies Partial<SignInRefusal>;

/** Rules of the tenant. Words: reference-error-codes [docs], and as quoted in public issues. */
export const POLICY_REFUSALS: readonly SignInRefusal[] = [
  {
    code: 50105,
    browser: 'person',
    error: 'invalid_grant',
    silent: {},
    message: ({ app, who }) =>
      `Your administrator has configured the application ${app.name} ('${app.id}') to block users unless they are specifically granted ('assigned') access to the application. The signed in user '${who?.upn ?? '{EmailHidden}'}' is blocked because they are not a direct member of a group with access, nor had access directly assigned by an administrator. Please contact your administrator to assign access to this application.`,
  },
  {
    ...BY_POLICY,
    code: 53000,
    message: () =>
      'Device is not in required device state: compliant. Conditional Access policy requires a compliant device, and the device is not compliant. The user must enroll their device with an approved MDM provider like Intune.',
    telling: fromHere(
      'This application contains sensitive information and can only be accessed from devices that comply with the management compliance policy of your organization.',
    ),
  },
  {
    ...BY_POLICY,
    code: 53001,
    message: () =>
      'Device is not in required device state: domain_joined. Conditional Access policy requires a domain joined device, and the device is not domain joined.',
    telling: fromHere(
      'This application contains sensitive information and can only be accessed from devices joined to your organization’s domain. Access from personal devices is not allowed.',
    ),
  },
  {
    ...BY_POLICY,
    code: 53002,
    message: () =>
      'The app used is not an approved app for Conditional Access. User needs to use one of the apps from the list of approved apps to use in order to get access.',
    telling: fromHere('This app can’t be used here. Your organization wants you to use an approved app.'),
  },
  {
    ...BY_POLICY,
    code: 53003,
    message: () =>
      'Access has been blocked by Conditional Access policies. The access policy does not allow token issuance.',
    telling: blocked,
  },
  {
    ...BY_POLICY,
    code: 530032,
    message: () => 'Blocked by security policy.',
    telling: blocked,
  },
  {
    ...BY_POLICY,
    code: 53011,
    message: () => 'User blocked due to risk on home tenant.',
    telling: () => ({
      heading: 'Your account is blocked',
      words: 'Your organization has detected suspicious activity on your account.',
    }),
  },
  {
    ...BY_POLICY,
    code: 50131,
    message: () =>
      'Device is not in required device state: known. Or, the request was blocked due to suspicious activity, access policy, or security policy decisions.',
    telling: blocked,
  },
  {
    ...BY_POLICY,
    code: 53004,
    silent: null,
    message: () =>
      'User needs to complete Multi-factor authentication registration process before accessing this content. User should register for multi-factor authentication.',
    telling: () => ({
      heading: 'You cannot register now',
      words: 'Suspicious activity was detected. Security information cannot be set up from here.',
    }),
  },
];
