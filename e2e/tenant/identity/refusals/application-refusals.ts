import type { SignInRefusal } from './sign-in-refusal.ts';

/** The application or its tenant. Words: reference-error-codes [docs], and as people have quoted the page in public issues. */
export const APPLICATION_REFUSALS: readonly SignInRefusal[] = [
  {
    code: 700016,
    browser: 'request',
    error: 'unauthorized_client',
    silent: {},
    message: ({ app, organization }) =>
      `Application with identifier '${app.id}' was not found in the directory '${organization.displayName}'. This can happen if the application has not been installed by the administrator of the tenant or consented to by any user in the tenant. You may have sent your authentication request to the wrong tenant.`,
  },
  {
    code: 50011,
    browser: 'request',
    error: 'invalid_request',
    silent: null,
    message: ({ app }) =>
      `The redirect URI 'http://localhost' specified in the request does not match the redirect URIs configured for the application '${app.id}'. Make sure the redirect URI sent in the request matches one added to your application in the Azure portal. Navigate to https://aka.ms/redirectUriMismatchError to learn more about how to troubleshoot this error.`,
  },
  {
    code: 90002,
    browser: 'request',
    error: 'invalid_request',
    silent: {},
    message: ({ organization }) =>
      `Tenant '${organization.domain}' not found. Check to make sure you have the correct tenant ID and are signing into the correct cloud. Check with your subscription administrator, this may happen if there are no active subscriptions for the tenant.`,
  },
  {
    code: 90038,
    browser: 'request',
    error: 'invalid_request',
    silent: {},
    message: ({ organization }) =>
      `Tenant '${organization.domain}' request is being redirected to the National Cloud 'MicrosoftOnline.US'. The tenant belongs to the National Cloud.`,
  },
  {
    code: 7000218,
    browser: 'nowhere',
    error: 'invalid_client',
    silent: {},
    atRedemption: true,
    message: () =>
      "The request body must contain the following parameter: 'client_assertion' or 'client_secret'.",
  },
  {
    code: 7000112,
    browser: 'person',
    error: 'unauthorized_client',
    silent: {},
    message: ({ app }) => `Application '${app.id}'(${app.name}) is disabled.`,
  },
  {
    code: 500011,
    browser: 'reply',
    error: 'invalid_resource',
    silent: {},
    message: ({ organization }) =>
      `The resource principal named https://graph.microsoft.com was not found in the tenant named ${organization.displayName}. This can happen if the application has not been installed by the administrator of the tenant or consented to by any user in the tenant. You might have sent your authentication request to the wrong tenant.`,
  },
  {
    code: 650056,
    browser: 'person',
    error: 'invalid_client',
    silent: {},
    message: ({ app }) =>
      `Misconfigured application. This could be due to one of the following: the client has not listed any permissions for 'Microsoft Graph' in the requested permissions in the client's application registration. Or, the admin has not consented in the tenant. Or, check the application identifier in the request to ensure it matches the configured client application identifier. Please contact your admin to fix the configuration or consent on behalf of the tenant. Client app ID: ${app.id}.`,
  },
];
