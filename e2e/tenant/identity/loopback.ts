/** The addresses of a public desktop client: any loopback port and path (RFC 8252 §7.3), http only. */
export const LOOPBACK = /^http:\/\/(localhost|127\.0\.0\.1)(:\d{1,5})?(\/[^#]*)?$/;
