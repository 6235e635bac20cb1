import { StringDecoder } from 'node:string_decoder';
import type { Readable, Writable } from 'node:stream';
import { z } from 'zod';
import { CdpSession } from './cdp-session.ts';

const message = z.object({
  id: z.number().optional(),
  sessionId: z.string().optional(),
  method: z.string().optional(),
  params: z.unknown().optional(),
  result: z.unknown().optional(),
  error: z.object({ message: z.string() }).optional(),
});

interface Pending {
  readonly sessionId: string | undefined;
  resolve(result: unknown): void;
  reject(reason: Error): void;
}

/** The Chrome DevTools Protocol over `--remote-debugging-pipe`: JSON messages, each ended by NUL. */
export class CdpConnection {
  readonly browser: CdpSession;
  private readonly out: Writable;
  private readonly sessions = new Map<string, CdpSession>();
  private readonly pending = new Map<number, Pending>();
  private readonly decoder = new StringDecoder('utf8');
  private parts: string[] = [];
  private lastId = 0;
  private ended = false;

  constructor(out: Writable, input: Readable) {
    this.out = out;
    this.browser = new CdpSession(undefined, this.transmit);
    input.on('data', (chunk: Buffer) => this.receive(this.decoder.write(chunk)));
    input.on('close', () => this.end());
    out.on('error', () => this.end());
    input.on('error', () => this.end());
  }

  /** The session of an attached target; made on first sight. */
  session(id: string): CdpSession {
    const known = this.sessions.get(id);
    if (known) return known;
    const made = new CdpSession(id, this.transmit);
    this.sessions.set(id, made);
    return made;
  }

  /** Forgets a detached target; what was still asked of it fails. */
  detach(id: string): void {
    this.sessions.delete(id);
    this.fail((pending) => pending.sessionId === id);
  }

  private readonly transmit = (
    method: string,
    params: object,
    sessionId: string | undefined,
  ): Promise<unknown> => {
    if (this.ended) return Promise.reject(gone(method));
    const id = ++this.lastId;
    return new Promise((resolve, reject) => {
      this.pending.set(id, {
        sessionId,
        resolve,
        reject: (reason) => reject(new Error(`${method}: ${reason.message}`)),
      });
      this.out.write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
    });
  };

  private receive(text: string): void {
    let from = 0;
    for (let end = text.indexOf('\0'); end >= 0; end = text.indexOf('\0', from)) {
      this.parts.push(text.slice(from, end));
      const whole = this.parts.join('');
      this.parts = [];
      from = end + 1;
      this.take(message.parse(JSON.parse(whole)));
    }
    if (from < text.length) this.parts.push(text.slice(from));
  }

  private take(told: z.infer<typeof message>): void {
    if (told.id === undefined) {
      const target = told.sessionId === undefined ? this.browser : this.session(told.sessionId);
      if (told.method !== undefined) target.dispatch(told.method, told.params);
      return;
    }
    const pending = this.pending.get(told.id);
    this.pending.delete(told.id);
    if (told.error) pending?.reject(new Error(told.error.message));
    else pending?.resolve(told.result);
  }

  private end(): void {
    this.ended = true;
    this.fail(() => true);
  }

  private fail(which: (pending: Pending) => boolean): void {
    for (const [id, pending] of this.pending) {
      if (!which(pending)) continue;
      this.pending.delete(id);
      pending.reject(gone('Chromium'));
    }
  }
}

function gone(method: string): Error {
  return new Error(`${method}: the target is gone`);
}
