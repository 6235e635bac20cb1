// Names and numbers of net/base/net_error_list.h, for the causes that Node and undici can tell apart.
const BY_CODE: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'ERR_CONNECTION_REFUSED',
  ENOTFOUND: 'ERR_NAME_NOT_RESOLVED',
  EAI_AGAIN: 'ERR_NAME_NOT_RESOLVED',
  ENETUNREACH: 'ERR_INTERNET_DISCONNECTED',
  ENETDOWN: 'ERR_INTERNET_DISCONNECTED',
  EHOSTUNREACH: 'ERR_ADDRESS_UNREACHABLE',
  ECONNRESET: 'ERR_CONNECTION_RESET',
  EPIPE: 'ERR_CONNECTION_RESET',
  ETIMEDOUT: 'ERR_CONNECTION_TIMED_OUT',
  UND_ERR_CONNECT_TIMEOUT: 'ERR_CONNECTION_TIMED_OUT',
  UND_ERR_HEADERS_TIMEOUT: 'ERR_TIMED_OUT',
  UND_ERR_BODY_TIMEOUT: 'ERR_TIMED_OUT',
  UND_ERR_SOCKET: 'ERR_EMPTY_RESPONSE',
  HPE_INVALID_CONSTANT: 'ERR_INVALID_HTTP_RESPONSE',
  EPROTO: 'ERR_SSL_PROTOCOL_ERROR',
  ERR_SSL_WRONG_VERSION_NUMBER: 'ERR_SSL_PROTOCOL_ERROR',
  ERR_SSL_TLSV1_ALERT_UNKNOWN_CA: 'ERR_BAD_SSL_CLIENT_AUTH_CERT',
};

/** Chromium's verdict on a certificate, by OpenSSL's. */
export function certificateError(opensslCode: string): string {
  if (opensslCode === 'CERT_HAS_EXPIRED' || opensslCode === 'CERT_NOT_YET_VALID')
    return 'ERR_CERT_DATE_INVALID';
  if (opensslCode === 'ERR_TLS_CERT_ALTNAME_INVALID') return 'ERR_CERT_COMMON_NAME_INVALID';
  if (opensslCode === 'CERT_REVOKED') return 'ERR_CERT_REVOKED';
  return 'ERR_CERT_AUTHORITY_INVALID';
}

const NUMBERS: Readonly<Record<string, number>> = {
  OK: 0,
  ERR_CERT_COMMON_NAME_INVALID: -200,
  ERR_CERT_DATE_INVALID: -201,
  ERR_CERT_AUTHORITY_INVALID: -202,
  ERR_CERT_REVOKED: -206,
};

/** Chromium's number of a certificate verdict. */
export function netErrorNumber(name: string): number {
  return NUMBERS[name] ?? -2;
}

/** An error as Electron's net rejects with: `net::` and the name. */
export class NetError extends Error {
  constructor(name: string) {
    super(`net::${name}`);
  }
}

/** What the stand-in does not have is named, whatever it was needed for. */
const isOurs = (error: Error): boolean => error.message.startsWith('stand-in: ');

/** The Electron error for a failed undici request. */
export function netErrorOf(reason: unknown): Error {
  for (let cause = reason; cause instanceof Error; cause = cause.cause) {
    if (cause instanceof NetError || isOurs(cause)) return cause;
    const code = 'code' in cause ? cause.code : undefined;
    if (typeof code === 'string' && BY_CODE[code] !== undefined) return new NetError(BY_CODE[code]);
    // Several addresses were tried (Happy Eyeballs): the first refusal speaks for them.
    if (cause instanceof AggregateError) return netErrorOf(cause.errors[0]);
  }
  return new NetError('ERR_FAILED');
}
