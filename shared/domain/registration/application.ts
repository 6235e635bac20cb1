/** What the application is called in the tenant. */
export const APPLICATION_NAME = 'PIM Desk';

/** Where the browser hands the sign-in back; the service takes any port for it under “Mobile and desktop applications”. */
export const REDIRECT = 'http://localhost';

/** Microsoft Graph's application id, the same in every tenant and cloud. */
export const MICROSOFT_GRAPH = '00000003-0000-0000-c000-000000000000';
