/** The names that the pages' forms add to a request. */
const CHOICE: readonly string[] = ['upn', 'no_mfa', 'cancel', 'verified', 'consent', 'for_all'];

/** A request's own parameters, as it came from the app. */
export const withoutChoice = (parameters: URLSearchParams): URLSearchParams =>
  new URLSearchParams([...parameters].filter(([name]) => !CHOICE.includes(name)));
