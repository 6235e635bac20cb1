import type { z } from 'zod';
import { fail, ok, type Result } from '../../../shared/contract/result.ts';
import type {
  AccessToken,
  AuthProvider,
  Clock,
  Identity,
  Log,
  Network,
  Written,
} from '../../console/ports.ts';
import { parseJson } from '../parse-json.ts';
import type { Words } from '../problems/graph-codes.ts';
import { readGraphError, type GraphError } from '../problems/graph-error.ts';
import { graphProblem, unreadableAnswer } from '../problems/graph-problem.ts';
import { networkProblem, outcomeUnknown } from '../problems/network-problem.ts';
import { createGraphCall, type GraphCall } from './graph-call.ts';
import { judgeWrite } from './judge-write.ts';
import { createRefusals, type Refusals } from './refusals.ts';
import { wrongTenant } from './tenant-guard.ts';

/** An answer with its JSON read. `body` is undefined where there was none, or none that is JSON. */
export type GraphAnswer = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
};

export type GraphOptions = {
  readonly network: Network;
  readonly auth: Pick<AuthProvider, 'token'>;
  readonly clock: Clock;
  readonly log: Log;
  /** Origin of this cloud's Graph. */
  readonly origin: string;
  readonly newId: () => string;
  /** Told what time the service says it is, with each answer. @param at milliseconds since the epoch */
  readonly observe: (at: number) => void;
};

/** Graph as the gateways see it: reads may be repeated once with a fresh token, writes are sent once and never again. */
export type Graph = {
  readonly origin: string;
  readonly now: () => number;
  /** Which refusals that somebody keeps still stand. */
  readonly refusals: Refusals;
  /** A read; with a `body` one that is asked by POST: a `$batch`, `getByIds`. */
  readonly read: (who: Identity, call: ReadCall, options?: ReadOptions) => Promise<Result<GraphAnswer>>;
  /** A write: `parse` takes what the service says it accepted; an answer without a body is `undefined`. */
  readonly write: <T>(
    who: Identity,
    call: WriteCall,
    parse: z.ZodType<T>,
    options?: WriteOptions,
  ) => Promise<WriteAnswer<T>>;
  /** A write as it was answered, for whoever judges the answer: a batch of writes. Sent once, as `write` is. */
  readonly send: (who: Identity, call: WriteCall, proof?: AccessToken) => Promise<Sent>;
  /** Gets a fresh token for what is sent next; false where none can be had without the user. */
  readonly renew: (who: Identity) => Promise<boolean>;
  /** What the token at hand carries, by Graph names; nothing where there is none. */
  readonly granted: (who: Identity) => Promise<readonly string[]>;
};
export type ReadCall = Pick<GraphCall, 'version' | 'path' | 'body'>;
export type WriteCall = Pick<GraphCall, 'version' | 'path' | 'body'> & { readonly method: 'POST' | 'PATCH' };
/** `fresh`: with a new token. `proof`: with the token of a step-up and no other. */
export type ReadOptions = { readonly fresh?: boolean; readonly proof?: AccessToken | undefined };
export type WriteOptions = {
  /** The token of a step-up, used instead of the one at hand. */
  readonly proof?: AccessToken | undefined;
  /** What a refusal means to this gateway, where it differs. */
  readonly words?: (error: GraphError) => Words | undefined;
};
export type WriteAnswer<T> =
  { readonly kind: 'accepted'; readonly value: T } | Exclude<Written, { kind: 'accepted' }>;

/** `refused`: it never left. `unknown`: it left, and no answer came. */
export type Sent =
  | { readonly kind: 'answered'; readonly answer: GraphAnswer }
  | Extract<Written, { kind: 'refused' | 'unknown' }>;

/** A token that ends sooner than this, by the service's clock, is replaced before a write: a write is not repeated after a 401. */
const NEARLY_OVER_MS = 60_000;

export function createGraph({ network, auth, clock, log, origin, newId, observe }: GraphOptions): Graph {
  const send = createGraphCall(network, origin);
  const host = new URL(origin).host;
  const timed = async (area: string, call: Omit<GraphCall, 'clientRequestId'>) => {
    const started = clock.now();
    const answer = await send({ ...call, clientRequestId: newId() });
    const ms = clock.now() - started;
    if (answer.ok) {
      const { status, headers } = answer.value;
      const said = Date.parse(headers.date ?? '');
      if (!Number.isNaN(said)) observe(said);
      const requestId = headers['request-id'];
      log({
        level: 'info',
        area,
        message: 'answered',
        status,
        ms,
        ...(requestId !== undefined && { requestId }),
      });
    } else log({ level: 'warn', area, message: 'not answered', code: answer.problem.reason, ms });
    return answer;
  };
  const understood = (answer: {
    status: number;
    headers: Readonly<Record<string, string>>;
    body: string;
  }): GraphAnswer => ({
    ...answer,
    body: parseJson(answer.body),
  });

  return {
    origin,
    now: clock.now,
    refusals: createRefusals(),
    read: async (who, call, { fresh: renewed = false, proof } = {}) => {
      const once = async (token: AccessToken) =>
        timed('graph-read', {
          ...call,
          token: token.secret,
          method: call.body === undefined ? 'GET' : 'POST',
        });
      const token = proof ? ok(proof) : await auth.token(who, { fresh: renewed });
      if (!token.ok) return token;
      const wrong = wrongTenant(token.value, who);
      if (wrong) return fail(wrong);
      let answer = await once(token.value);
      if (answer.ok && answer.value.status === 401 && !renewed && !proof) {
        // MSAL goes by this device's clock; the service by its own. One fresh token, then the user is asked.
        const fresh = await auth.token(who, { fresh: true });
        if (!fresh.ok) return fresh;
        answer = await once(fresh.value);
      }
      if (!answer.ok) return fail(networkProblem(answer.problem, host));
      const read = understood(answer.value);
      return read.status < 300
        ? ok(read)
        : fail(graphProblem(readGraphError(read, clock.now()), clock.now()));
    },
    send: sendOnce,
    renew,
    granted: async (who) => {
      const token = await auth.token(who);
      return token.ok ? token.value.granted : [];
    },
    write: async (who, call, parse, { proof, words } = {}) => {
      const sent = await sendOnce(who, call, proof);
      if (sent.kind !== 'answered') return sent;
      const judged = await judgeWrite(sent.answer, clock.now(), words, () => renew(who));
      if (judged.kind !== 'taken') return judged;
      const parsed = parse.safeParse(sent.answer.body);
      // Accepted, but not in words we know: what it became is found out by reading, like a lost answer.
      return parsed.success
        ? { kind: 'accepted', value: parsed.data }
        : {
            kind: 'unknown',
            problem: unreadableAnswer(parsed.error.message.slice(0, 300), sent.answer.headers['request-id']),
          };
    },
  };

  async function sendOnce(who: Identity, call: WriteCall, proof?: AccessToken): Promise<Sent> {
    const token = proof ? ok(proof) : await lasting(who);
    if (!token.ok) return { kind: 'refused', problem: token.problem };
    const wrong = wrongTenant(token.value, who);
    if (wrong) return { kind: 'refused', problem: wrong };
    const answer = await timed('graph-write', { ...call, token: token.value.secret });
    if (answer.ok) return { kind: 'answered', answer: understood(answer.value) };
    const { reason, detail } = answer.problem;
    const neverLeft = reason === 'unreachable' || reason === 'untrusted' || reason === 'refused-host';
    return neverLeft
      ? { kind: 'refused', problem: networkProblem(answer.problem, host) }
      : { kind: 'unknown', problem: outcomeUnknown(detail) };
  }

  async function renew(who: Identity): Promise<boolean> {
    return (await auth.token(who, { fresh: true })).ok;
  }

  /** A token that will still hold when a write arrives. */
  async function lasting(who: Identity): Promise<Result<AccessToken>> {
    const token = await auth.token(who);
    const nearlyOver = token.ok && token.value.expiresAt < clock.now() + NEARLY_OVER_MS;
    return nearlyOver ? auth.token(who, { fresh: true }) : token;
  }
}
