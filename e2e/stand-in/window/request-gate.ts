import type { CdpSession } from '../chromium/cdp-session.ts';
import type { CdpEvent } from '../chromium/cdp-types.ts';
import { environment } from '../core/environment.ts';
import { say } from '../core/say.ts';
import { schemeOf, toElectron } from '../core/scheme-map.ts';
import type { ProtocolHandler } from '../session/protocol.ts';
import { nextRequestId } from '../session/request-ids.ts';
import type { HeaderLists, RequestDetails } from '../session/web-request.ts';
import type { Navigation } from './navigation.ts';
import type { PageParts } from './page-parts.ts';
import { resourceTypeOf } from './resource-type.ts';

type Paused = CdpEvent<'Fetch.requestPaused'>;

/**
 * Every request of a window passes here, in Electron's order: navigation events, webRequest, the protocol handler, the network.
 * What the handler answers reaches Chromium with its own headers, so that the CSP is enforced by Chromium and not by us.
 */
export class RequestGate {
  private readonly parts: PageParts;
  private readonly navigation: Navigation;

  constructor(parts: PageParts, navigation: Navigation) {
    this.parts = parts;
    this.navigation = navigation;
  }

  /** Intercepts the requests of one session: the page's, a frame's of another site, a worker's where it has its own. */
  async follow(session: CdpSession): Promise<void> {
    session.on('Fetch.requestPaused', (paused) => {
      this.decide(session, paused).catch((error: unknown) => {
        say(
          `a request of a window failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
        );
        void session.trySend('Fetch.failRequest', { requestId: paused.requestId, errorReason: 'Failed' });
      });
    });
    const stages = ['Request', 'Response'] as const;
    await session.trySend('Fetch.enable', {
      patterns: stages.map((requestStage) => ({ urlPattern: '*', requestStage })),
    });
  }

  private async decide(session: CdpSession, paused: Paused): Promise<unknown> {
    const { requestId } = paused;
    const fail = (errorReason: 'Aborted' | 'BlockedByClient' | 'Failed'): Promise<unknown> =>
      session.trySend('Fetch.failRequest', { requestId, errorReason });
    if (paused.responseStatusCode !== undefined || paused.responseErrorReason !== undefined) {
      return this.received(session, paused);
    }
    // Chromium's own wish for a tab icon; Electron has no tabs.
    if (paused.resourceType === 'Other' && paused.request.url.endsWith('/favicon.ico')) {
      return session.trySend('Fetch.fulfillRequest', { requestId, responseCode: 204 });
    }
    if (paused.resourceType === 'Document' && !this.mayGo(paused)) {
      // Aborted keeps the page; any other reason would replace it by an error page.
      return fail('Aborted');
    }
    const details = this.detailsOf(paused);
    const { webRequest, protocols } = this.parts.sessionHost;
    const listened = !environment().ignoreWebRequest;
    if (listened && !(await webRequest.mayStart(details))) return fail('BlockedByClient');
    const headers = listened
      ? await webRequest.requestHeaders(details, paused.request.headers)
      : paused.request.headers;
    if (!headers) return fail('BlockedByClient');
    const scheme = schemeOf(details.url);
    const handler = protocols.handlerOf(scheme);
    if (handler) return this.fulfil(session, paused, details, headers, handler);
    if (!/^(https?|data|blob|devtools|chrome)$/.test(scheme)) return fail('Failed');
    const changed =
      headers === paused.request.headers
        ? {}
        : { headers: Object.entries(headers).map(([name, value]) => ({ name, value })) };
    return session.trySend('Fetch.continueRequest', { requestId, ...changed });
  }

  private mayGo(paused: Paused): boolean {
    const { frameId, request, redirectedRequestId } = paused;
    return this.navigation.mayRequest({
      frameId,
      url: request.url,
      isRedirect: redirectedRequestId !== undefined,
    });
  }

  private async fulfil(
    session: CdpSession,
    paused: Paused,
    details: RequestDetails,
    headers: Record<string, string>,
    handler: ProtocolHandler,
  ): Promise<unknown> {
    const { requestId, request } = paused;
    let response: Response;
    try {
      const body = request.hasPostData ? uploaded(paused) : undefined;
      const { url, method } = details;
      response = await handler(
        new Request(url, { method, headers: sendable(headers), ...(body ? { body } : {}) }),
      );
      if (response.type === 'error') throw new Error('the handler answered Response.error()');
    } catch (error) {
      // Electron prints the error and fails the request.
      say(
        `protocol handler for ${details.url}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
      );
      return session.trySend('Fetch.failRequest', { requestId, errorReason: 'Failed' });
    }
    const passed = await this.passHeaders(details, response.status, listsOf([...response.headers]));
    if (!passed) return session.trySend('Fetch.failRequest', { requestId, errorReason: 'BlockedByClient' });
    return session.trySend('Fetch.fulfillRequest', {
      requestId,
      responseCode: response.status,
      responseHeaders: entriesOf(passed),
      body: Buffer.from(await response.arrayBuffer()).toString('base64'),
    });
  }

  private async received(session: CdpSession, paused: Paused): Promise<unknown> {
    const { requestId, responseStatusCode, responseHeaders = [] } = paused;
    const { webRequest } = this.parts.sessionHost;
    if (responseStatusCode === undefined || !webRequest.has('onHeadersReceived')) {
      return session.trySend('Fetch.continueResponse', { requestId });
    }
    const lists = listsOf(responseHeaders.map(({ name, value }) => [name, value]));
    const passed = await this.passHeaders(this.detailsOf(paused), responseStatusCode, lists);
    if (!passed) return session.trySend('Fetch.failRequest', { requestId, errorReason: 'BlockedByClient' });
    const changed = { responseCode: responseStatusCode, responseHeaders: entriesOf(passed) };
    return session.trySend('Fetch.continueResponse', { requestId, ...changed });
  }

  private passHeaders(
    details: RequestDetails,
    status: number,
    headers: HeaderLists,
  ): Promise<HeaderLists | undefined> {
    if (environment().ignoreWebRequest) return Promise.resolve(headers);
    return this.parts.sessionHost.webRequest.responseHeaders(details, status, headers);
  }

  private detailsOf(paused: Paused): RequestDetails {
    const { frames, webContents } = this.parts;
    const { request, frameId, resourceType } = paused;
    return {
      id: nextRequestId(),
      url: toElectron(request.url),
      method: request.method,
      webContentsId: webContents.id,
      webContents,
      frame: frames.facadeOf(frameId),
      resourceType: resourceTypeOf(resourceType, frameId === frames.mainId),
      referrer: toElectron(request.headers['Referer'] ?? ''),
      timestamp: Date.now(),
      uploadData: [],
    };
  }
}

function uploaded(paused: Paused): Uint8Array<ArrayBuffer> {
  const parts = (paused.request.postDataEntries ?? []).map(({ bytes = '' }) => Buffer.from(bytes, 'base64'));
  return new Uint8Array(Buffer.concat(parts));
}

/** What a handler sees of the request's headers: Chromium's, but for the address that stands for the app's own. */
function sendable(headers: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, toElectron(value)]));
}

function listsOf(headers: [string, string][]): HeaderLists {
  const lists: HeaderLists = {};
  for (const [name, value] of headers) (lists[name] ??= []).push(value);
  return lists;
}

function entriesOf(lists: HeaderLists): { name: string; value: string }[] {
  return Object.entries(lists).flatMap(([name, values]) => values.map((value) => ({ name, value })));
}
