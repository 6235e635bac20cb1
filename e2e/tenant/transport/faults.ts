import { z } from 'zod';
import type { Outgoing } from './message.ts';
import { CutConnection } from './message.ts';

const effect = z.union([
  z.strictObject({
    status: z.number().int().min(200).max(599),
    /** A number is sent as its text: `{"Retry-After": 2}`. */
    headers: z.record(z.string(), z.union([z.string(), z.number().transform(String)])).optional(),
    body: z.unknown().optional(),
    /** The service acts first, and its own answer is lost: a gateway that fails behind an accepted write. */
    after: z.boolean().default(false),
  }),
  z.strictObject({
    delayMs: z.number().nonnegative().max(600_000),
    /** The service acts at once, and its answer takes its time. */
    after: z.boolean().default(false),
  }),
  z.strictObject({
    /** Until the faults are cleared: as long as a test takes to do what has to lie between. */
    hold: z.literal(true),
    /** The service acts at once, and its answer is held. */
    after: z.boolean().default(false),
  }),
  z.strictObject({
    drop: z.enum(['before', 'after']),
    /** With `after` on a batch: only so many of its items are acted on before the connection goes. Absent = all. */
    items: z.number().int().nonnegative().optional(),
  }),
  z.strictObject({
    /** A command of the control api that runs just before the service acts: somebody else was faster. */
    first: z.strictObject({ path: z.string(), body: z.unknown() }),
  }),
]);

/** A scripted fault: which calls it hits (`nth` matching call first, `times` in a row) and what then happens to them. */
export const faultSchema = z.strictObject({
  /** `*` or absent = any. */
  method: z.string().optional(),
  /** A substring of path and query, or `/a regular expression/` over them; tried as sent and percent-decoded. */
  path: z.string().min(1),
  nth: z.number().int().positive().default(1),
  times: z.number().int().positive().default(1),
  then: effect,
});

export type FaultRule = z.infer<typeof faultSchema>;
/** A fault with how many calls matched its method and path, and how many of those it hit. */
export type Fault = FaultRule & { id: string; matched: number; hits: number };

export type Faults = {
  /** Says how a command of the control api is run; before that, a fault that wants one throws. */
  runBy(command: (path: string, body: unknown) => unknown): void;
  /** Throws a ZodError or SyntaxError where the rule makes no sense. */
  add(rule: unknown): Fault;
  list(): readonly Fault[];
  /** Forgets all of them, and lets go of what they hold. */
  clear(): void;
  /**
   * Runs `act`, or what the first fault that matches makes of it; `most` is how many items of a batch it is to act on. Throws CutConnection
   * to drop the call.
   */
  around<A>(
    call: { method: string; url: string },
    act: (most?: number) => Promise<A>,
    injected: (answer: InjectedAnswer) => A,
  ): Promise<A>;
};

/** What a status fault answers in the service's place. `body` undefined = the service's own words for that status. */
export type InjectedAnswer = Pick<Outgoing, 'status' | 'headers'> & { body: unknown };

export function scriptedFaults(): Faults {
  let faults: { fault: Fault; matches: (method: string, url: string) => boolean }[] = [];
  let made = 0;
  const held: (() => void)[] = [];
  let run: (path: string, body: unknown) => unknown = (path) => {
    throw new Error(`Nobody runs ${path}.`);
  };

  /** Every matching rule counts the call; the first whose turn it is acts. */
  function hit(method: string, url: string): Fault | undefined {
    let acting: Fault | undefined;
    for (const { fault, matches } of faults) {
      if (!matches(method, url)) continue;
      fault.matched += 1;
      const turn = fault.matched >= fault.nth && fault.matched < fault.nth + fault.times;
      if (!turn || acting) continue;
      fault.hits += 1;
      acting = fault;
    }
    return acting;
  }

  return {
    runBy: (command) => void (run = command),
    add(input) {
      const rule = faultSchema.parse(input);
      const fault: Fault = { ...rule, id: `fault-${(made += 1)}`, matched: 0, hits: 0 };
      faults.push({ fault, matches: matcher(rule) });
      return fault;
    },
    list: () => faults.map(({ fault }) => ({ ...fault })),
    clear() {
      faults = [];
      for (const letGo of held.splice(0)) letGo();
    },
    async around(call, act, injected) {
      const then = hit(call.method, call.url)?.then;
      if (!then) return act();
      if ('delayMs' in then || 'hold' in then) {
        const acted = then.after ? await act() : undefined;
        await new Promise<void>((resolve) => {
          if ('hold' in then) held.push(resolve);
          else setTimeout(resolve, then.delayMs);
        });
        return acted ?? act();
      }
      if ('first' in then) {
        await run(then.first.path, then.first.body);
        return act();
      }
      if ('drop' in then) {
        if (then.drop === 'after') await act(then.items);
        throw new CutConnection(`Dropped ${then.drop} the service acted.`);
      }
      if (then.after) await act();
      return injected({ status: then.status, headers: then.headers ?? {}, body: then.body });
    },
  };
}

function matcher(rule: FaultRule): (method: string, url: string) => boolean {
  const pattern = /^\/(.+)\/([dimsu]*)$/s.exec(rule.path);
  const expression = pattern ? new RegExp(pattern[1] ?? '', pattern[2]) : undefined;
  const found = (text: string): boolean => (expression ? expression.test(text) : text.includes(rule.path));
  const anyMethod = rule.method === undefined || rule.method === '*';
  return (method, url) =>
    (anyMethod || rule.method?.toUpperCase() === method.toUpperCase()) && (found(url) || found(decoded(url)));
}

function decoded(url: string): string {
  try {
    return decodeURIComponent(url.replaceAll('+', ' '));
  } catch {
    return url;
  }
}
