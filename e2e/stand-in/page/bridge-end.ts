import type { createCodec as CreateCodec } from '../core/graph-codec.ts';

// Runs in the page by its source text: it must refer to nothing outside itself but what a page has. The main world's end holds the
// originals of everything it needs from before the first page script, and never lets a method of `node` be looked up later: a page
// that replaces EventTarget.prototype.dispatchEvent must not be handed the node.

/** One end of the bridge between the isolated world of the preload and the page's main world. */
export interface BridgeEnd {
  /** Asks the other end to define `window[key]`. @throws Error where it is taken */
  readonly expose: (key: string, api: unknown) => void;
}

interface BridgeSetup {
  /** A node both worlds hold and nobody else can reach; events on it are the wire. */
  readonly node: Node;
  readonly sends: string;
  readonly receives: string;
  /** Defines an exposed value in this world; the preload's end has none and refuses. */
  readonly define?: (key: string, value: unknown) => void;
}

type Message =
  | { op: 'reply'; ok: boolean; value: string }
  | { op: 'call'; token: string; value: string }
  | { op: 'settle'; token: string; ok: boolean; value: string }
  | { op: 'expose'; token: string; value: string };

/**
 * contextBridge's ways (docs/api/context-bridge.md): values are copied, functions and promises are proxied, both ways and at any
 * depth; an error keeps its message; a call is synchronous.
 */
export function bridgeEnd(createCodec: typeof CreateCodec, setup: BridgeSetup): BridgeEnd {
  const { apply } = Reflect;
  const { parse, stringify } = JSON;
  // eslint-disable-next-line @typescript-eslint/unbound-method -- the originals, called by apply only
  const { dispatchEvent, addEventListener } = EventTarget.prototype;
  // eslint-disable-next-line @typescript-eslint/unbound-method -- as above
  const { then } = Promise.prototype;
  // eslint-disable-next-line @typescript-eslint/unbound-method -- as above
  const detailOf = Object.getOwnPropertyDescriptor(CustomEvent.prototype, 'detail')?.get;
  const NewEvent = CustomEvent;
  const NewPromise = Promise;
  const { node, sends, receives, define } = setup;

  // Tokens: "mine:7" as seen by the side that owns 7 travels as "yours:7", so that a function sent back is itself again.
  const owned: object[] = [];
  const tokenOfOwned = new WeakMap<object, string>();
  const tokenOfProxy = new WeakMap<object, string>();
  const proxies = new Map<string, object>();
  const waiting = new Map<string, { resolve: (value: unknown) => void; reject: (reason: unknown) => void }>();
  let lastReply: Message | undefined;

  const codec = createCodec({
    out: (value) => {
      const foreign = tokenOfProxy.get(value);
      if (foreign !== undefined) return `yours:${foreign}`;
      return `mine:${tokenOfOwned.get(value) ?? own(value)}`;
    },
    in: (text) => {
      const at = text.indexOf(':');
      const token = text.slice(at + 1);
      return text.slice(0, at) === 'yours'
        ? owned[Number(token.slice(1))]
        : (proxies.get(token) ?? proxyOf(token));
    },
  });

  function own(value: object): string {
    const isPromise = value instanceof NewPromise;
    const token = `${isPromise ? 'p' : 'f'}${owned.length}`;
    owned[owned.length] = value;
    tokenOfOwned.set(value, token);
    if (isPromise) {
      const settle = (ok: boolean) => (result: unknown) => {
        transmit({ op: 'settle', token, ok, value: ok ? encodeResult(result) : encodeFailure(result) });
      };
      void apply(then, value, [settle(true), settle(false)]);
    }
    return token;
  }

  function proxyOf(token: string): object {
    const made = token.startsWith('p') ? promiseFor(token) : functionFor(token);
    proxies.set(token, made);
    tokenOfProxy.set(made, token);
    return made;
  }

  function promiseFor(token: string): Promise<unknown> {
    return new NewPromise((resolve, reject) => {
      waiting.set(token, { resolve, reject });
    });
  }

  function functionFor(token: string): (...args: unknown[]) => unknown {
    return (...args) => answer(transmit({ op: 'call', token, value: codec.encode(args) }));
  }

  function answer(reply: Message | undefined): unknown {
    // A reply is missing only while a document goes away.
    if (reply?.op !== 'reply') return undefined;
    const value = codec.decode(reply.value);
    if (!reply.ok) throw value;
    return value;
  }

  function encodeResult(value: unknown): string {
    try {
      return codec.encode(value);
    } catch (error) {
      return encodeFailure(error);
    }
  }

  function encodeFailure(reason: unknown): string {
    try {
      return codec.encode(reason instanceof Error ? new Error(reason.message) : reason);
    } catch {
      return codec.encode(new Error('An object could not be cloned.'));
    }
  }

  function transmit(message: Message): Message | undefined {
    lastReply = undefined;
    apply(dispatchEvent, node, [new NewEvent(sends, { detail: stringify(message) })]);
    const reply = lastReply as Message | undefined;
    lastReply = undefined;
    return reply;
  }

  function handle(message: Message): void {
    switch (message.op) {
      case 'reply':
        lastReply = message;
        return;
      case 'settle': {
        const waiter = waiting.get(message.token);
        waiting.delete(message.token);
        const value = codec.decode(message.value);
        if (message.ok) waiter?.resolve(value);
        else waiter?.reject(value);
        return;
      }
      case 'call':
      case 'expose':
        serve(message);
        return;
    }
  }

  function serve(message: Message & { op: 'call' | 'expose' }): void {
    let reply: Message;
    try {
      const result = message.op === 'call' ? call(message) : undefined;
      if (message.op === 'expose') expose(message);
      reply = { op: 'reply', ok: true, value: codec.encode(result) };
    } catch (error) {
      reply = { op: 'reply', ok: false, value: encodeFailure(error) };
    }
    apply(dispatchEvent, node, [new NewEvent(sends, { detail: stringify(reply) })]);
  }

  function call(message: Message & { op: 'call' }): unknown {
    const callee = owned[Number(message.token.slice(1))] as (...args: unknown[]) => unknown;
    return apply(callee, undefined, codec.decode(message.value) as unknown[]);
  }

  function expose(message: Message & { op: 'expose' }): void {
    if (!define) throw new Error('nothing can be exposed to the preload');
    define(message.token, codec.decode(message.value));
  }

  const listener = (event: Event): void => {
    if (detailOf) handle(parse(apply(detailOf, event, []) as string) as Message);
  };
  apply(addEventListener, node, [receives, listener]);

  return {
    expose: (key, api) => {
      answer(transmit({ op: 'expose', token: key, value: codec.encode(api) }));
    },
  };
}
