import type { OnBeforeRequestListenerDetails, WebRequest } from 'electron';
import { guard, unimplemented } from '../core/guard.ts';
import { passesFilter, type RequestFilter } from './url-pattern.ts';

/** What every listener hears of a request. */
export type RequestDetails = OnBeforeRequestListenerDetails;

/** Header names to values, as webRequest gives response headers. */
export type HeaderLists = Record<string, string[]>;

interface Answer {
  cancel?: boolean;
  redirectURL?: string;
  requestHeaders?: Record<string, string | string[]>;
  responseHeaders?: Record<string, string | string[]>;
  statusLine?: string;
}

type Listener = (details: object, callback: (answer: Answer) => void) => void;

interface Slot {
  filter: RequestFilter;
  listener: Listener;
}

/** One session's listeners (docs/api/web-request.md: only the last one attached for an event is used). */
export class WebRequestListeners {
  private readonly slots = new Map<string, Slot>();

  private readonly register =
    (event: string) =>
    (...args: [RequestFilter | Listener | null, (Listener | null)?]): void => {
      const [first, second] = args;
      const listener = typeof first === 'function' || first === null ? first : second;
      if (!listener) this.slots.delete(event);
      else this.slots.set(event, { filter: typeof first === 'object' ? (first ?? {}) : {}, listener });
    };

  /** What the app sees as `session.webRequest`. */
  readonly facade = guard('session.webRequest', {
    onBeforeRequest: this.register('onBeforeRequest'),
    onBeforeSendHeaders: this.register('onBeforeSendHeaders'),
    onHeadersReceived: this.register('onHeadersReceived'),
  } satisfies Partial<Record<keyof WebRequest, unknown>>);

  has(event: keyof WebRequest): boolean {
    return this.slots.has(event);
  }

  /** Whether the request may start. */
  async mayStart(details: RequestDetails): Promise<boolean> {
    const answer = await this.ask('onBeforeRequest', details, details);
    if (answer.redirectURL !== undefined) throw unimplemented('redirectURL of webRequest.onBeforeRequest');
    return answer.cancel !== true;
  }

  /** The headers to send, or undefined where the listener cancelled. */
  async requestHeaders(
    details: RequestDetails,
    headers: Record<string, string>,
  ): Promise<Record<string, string> | undefined> {
    const answer = await this.ask('onBeforeSendHeaders', details, {
      ...details,
      requestHeaders: { ...headers },
    });
    if (answer.cancel === true) return undefined;
    if (answer.requestHeaders === undefined) return headers;
    return Object.fromEntries(
      Object.entries(answer.requestHeaders).map(([name, value]) => [name, [value].flat().join(', ')]),
    );
  }

  /** The response headers the page gets, or undefined where the listener cancelled. */
  async responseHeaders(
    details: RequestDetails,
    status: number,
    headers: HeaderLists,
  ): Promise<HeaderLists | undefined> {
    const statusLine = `HTTP/1.1 ${status}`;
    const told = { ...details, statusCode: status, statusLine, responseHeaders: structuredClone(headers) };
    const answer = await this.ask('onHeadersReceived', details, told);
    if (answer.statusLine !== undefined) throw unimplemented('statusLine of webRequest.onHeadersReceived');
    if (answer.cancel === true) return undefined;
    if (answer.responseHeaders === undefined) return headers;
    return Object.fromEntries(
      Object.entries(answer.responseHeaders).map(([name, value]) => [name, [value].flat()]),
    );
  }

  private ask(event: keyof WebRequest, details: RequestDetails, told: object): Promise<Answer> {
    const slot = this.slots.get(event);
    if (!slot || !passesFilter(slot.filter, details)) return Promise.resolve({});
    return new Promise((resolve) => slot.listener(told, (answer) => resolve(answer)));
  }
}
