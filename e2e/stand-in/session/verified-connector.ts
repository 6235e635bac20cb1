import type { TLSSocket } from 'node:tls';
import { TLSSocket as TlsSocketClass } from 'node:tls';
import type { Session } from 'electron';
import { Agent, buildConnector } from 'undici';
import { certificateRequest } from './certificate-request.ts';
import { certificateError, NetError } from './net-errors.ts';

/** The procedure an app sets with `session.setCertificateVerifyProc`. */
export type VerifyProc = Parameters<Session['setCertificateVerifyProc']>[0];

const ACCEPT = 0;
const CHROMIUMS_OWN_VERDICT = -3;

/** An undici agent whose TLS connections are judged by the session's procedure, asked anew for every connection. */
export function verifiedAgent(verifyProc: () => VerifyProc): Agent {
  // A resumed TLS session would skip the judgement, so none is kept.
  const connect = buildConnector({ rejectUnauthorized: false, maxCachedSessions: 0, allowH2: false });
  return new Agent({
    connect(options, callback) {
      connect(options, (error, socket) => {
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
        judge(options.servername ?? options.hostname, socket, verifyProc()).then((refusal) => {
          if (refusal) refuse(refusal);
          else callback(null, socket);
        }, refuse);
      });
    },
  });
}

async function judge(hostname: string, socket: TLSSocket, proc: VerifyProc): Promise<NetError | undefined> {
  const code = socket.authorized ? undefined : codeOf(socket.authorizationError);
  const own = code === undefined ? undefined : new NetError(certificateError(code));
  if (!proc) return own;
  const request = certificateRequest(hostname, socket.getPeerCertificate(true), code);
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
