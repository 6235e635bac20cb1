import type { TLSSocket } from 'node:tls';
import { TLSSocket as TlsSocketClass } from 'node:tls';
import type { Session } from 'electron';
import { Agent, buildConnector } from 'undici';
import { unimplemented } from '../core/guard.ts';
import { certificateRequest } from './certificate-request.ts';
import { type LocalRoots, localRoots } from './local-roots.ts';
import { certificateError, NetError } from './net-errors.ts';
import { waysOf } from './proxy-rules.ts';
import { tunnelTo } from './proxy-tunnel.ts';

/** The procedure an app sets with `session.setCertificateVerifyProc`. */
export type VerifyProc = Parameters<Session['setCertificateVerifyProc']>[0];

const ACCEPT = 0;
const CHROMIUMS_OWN_VERDICT = -3;

/**
 * An undici agent whose TLS connections go the system's way and are judged by the session's procedure, asked anew for every connection.
 * @param proxy the way to all addresses, as a PAC script says it
 */
export function verifiedAgent(verifyProc: () => VerifyProc, proxy: () => string): Agent {
  const roots = localRoots();
  const connect = buildConnector({
    rejectUnauthorized: false,
    // A resumed TLS session would skip the judgement, so none is kept.
    maxCachedSessions: 0,
    allowH2: false,
    ...(roots.trusted && { ca: roots.trusted }),
  });
  type Ask = Parameters<typeof connect>[0];
  type Told = Parameters<typeof connect>[1];
  const throughTunnel = async (options: Ask, callback: Told): Promise<void> => {
    if (options.protocol !== 'https:') throw unimplemented('a proxy for http:');
    const httpSocket = await tunnelTo(waysOf(proxy()), `${options.hostname}:${options.port || '443'}`);
    connect(httpSocket ? { ...options, httpSocket } : options, callback);
  };
  const overWay = (options: Ask, callback: Told): void => {
    if (proxy() === 'DIRECT') connect(options, callback);
    else
      throughTunnel(options, callback).catch((reason: unknown) =>
        callback(reason instanceof Error ? reason : new Error(String(reason)), null),
      );
  };
  return new Agent({
    connect(options, callback) {
      overWay(options, (error, socket) => {
        if (error) {
          callback(error, null);
          return;
        }
        if (!(socket instanceof TlsSocketClass)) {
          callback(null, socket);
          return;
        }
        const refuse = (reason: unknown): void => {
          socket.destroy();
          callback(reason instanceof Error ? reason : new Error(String(reason)), null);
        };
        judge(options.servername ?? options.hostname, socket, verifyProc(), roots).then((refusal) => {
          if (refusal) refuse(refusal);
          else callback(null, socket);
        }, refuse);
      });
    },
  });
}

async function judge(
  hostname: string,
  socket: TLSSocket,
  proc: VerifyProc,
  roots: LocalRoots,
): Promise<NetError | undefined> {
  const code = socket.authorized ? undefined : codeOf(socket.authorizationError);
  const own = code === undefined ? undefined : new NetError(certificateError(code));
  if (!proc) return own;
  const peer = socket.getPeerCertificate(true);
  const request = certificateRequest(hostname, peer, code, roots.vouchFor(peer));
  const answer = await new Promise<number>((resolve) => proc(request, resolve));
  if (answer === ACCEPT) return undefined;
  if (answer === CHROMIUMS_OWN_VERDICT) return own;
  return own ?? new NetError('ERR_CERT_INVALID');
}

/** Typed as Error by Node, but it is the code as text for OpenSSL's refusals. */
function codeOf(error: unknown): string {
  if (typeof error === 'string') return error;
  return error instanceof Error && 'code' in error ? String(error.code) : 'UNKNOWN';
}
