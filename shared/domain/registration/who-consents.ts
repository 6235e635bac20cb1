/**
 * Who can consent for the whole tenant to delegated permissions of Microsoft Graph, least privileged first. Entra documentation,
 * “Grant tenant-wide admin consent” [docs]: the application roles may for everything but Graph's application permissions, of which the
 * console asks none.
 */
export const WHO_CONSENTS = [
  'Cloud Application Administrator',
  'Application Administrator',
  'Privileged Role Administrator',
  'Global Administrator',
] as const;

/** As a sentence names them. */
export const A_CONSENTER = 'A Cloud Application Administrator';
