/** sha256 of nothing: Fluent's Griffel inserts an empty style element and then fills it through the CSSOM. */
const EMPTY_STYLE = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

/** One directive a line, each with its reason. posture-security.md §C3. */
const DIRECTIVES = [
  ["default-src 'none'", 'nothing is allowed that is not named below'],
  ["script-src 'self'", 'only the built bundle; no inline script, no eval'],
  [`style-src 'self' ${EMPTY_STYLE}`, 'the built sheet, and the one empty element Griffel needs'],
  ["img-src 'self' data:", 'icons that are part of the bundle'],
  ["font-src 'self'", 'the bundled face'],
  ["connect-src 'none'", 'the window never talks to the network: Graph and sign-in live in main'],
  ["base-uri 'none'", 'relative addresses cannot be redirected'],
  ["form-action 'none'", 'nothing typed can be posted anywhere'],
  ["frame-ancestors 'none'", 'nobody frames the window'],
  ["require-trusted-types-for 'script'", 'text cannot become script through the DOM'],
  ["trusted-types 'none'", 'and no policy can be made to let it'],
] as const;

/** The Content-Security-Policy header of everything the window loads. */
export const CONTENT_SECURITY_POLICY = DIRECTIVES.map(([directive]) => directive).join('; ');

/** Headers of every answer of `app://`. */
export const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  'content-security-policy': CONTENT_SECURITY_POLICY,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'cache-control': 'no-store',
};
