import { createServer as createHttpServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import type { Handler, Outgoing } from './message.ts';
import { CutConnection } from './message.ts';
import { decodeBody } from './decode-body.ts';
import { readBody } from './read-body.ts';

/** A running listener on loopback. */
export type Listener = { port: number; close(): Promise<void> };

/** What is answered when a request could not be read (413, 415), or its handler broke (500). */
export type Trouble = 413 | 415 | 500;

export type ListenOptions = {
  handler: Handler;
  /** What to answer when the handler throws or the body cannot be read: the last net, so that nothing ever crashes. */
  onTrouble: (status: Trouble, cause: unknown) => Outgoing;
  /** Given by the OS when absent. */
  port?: number | undefined;
  /** Absent = plain http. PEM. */
  tls?: { key: string; cert: string };
};

/** Listens on 127.0.0.1. Rejects where the port is taken. */
export async function listen(options: ListenOptions): Promise<Listener> {
  const onRequest = (request: IncomingMessage, response: ServerResponse): void =>
    void serve(options, request, response);
  const server: Server = options.tls
    ? createHttpsServer({ ...options.tls, keepAliveTimeout: 30_000 }, onRequest)
    : createHttpServer({ keepAliveTimeout: 30_000 }, onRequest);
  server.on('clientError', (_error, socket) => {
    if (socket.writable)
      socket.end('HTTP/1.1 400 Bad Request\r\nConnection: close\r\nContent-Length: 0\r\n\r\n');
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port ?? 0, '127.0.0.1', resolve);
  });
  // A server bound to a TCP port has an AddressInfo; the wider type is for pipes.
  const { port } = server.address() as AddressInfo;
  return {
    port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function serve(
  options: ListenOptions,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const method = request.method ?? 'GET';
  try {
    const raw = await readBody(request);
    const body = raw === 'too-large' ? raw : decodeBody(raw, request.headers['content-encoding']);
    const answer =
      typeof body === 'string'
        ? { ...options.onTrouble(body === 'too-large' ? 413 : 415, undefined), close: true }
        : await options.handler({ method, url: request.url ?? '/', headers: request.headers, body });
    send(response, method, answer);
  } catch (cause) {
    if (cause instanceof CutConnection) request.socket.destroy();
    else if (!response.headersSent) send(response, method, options.onTrouble(500, cause));
  }
}

function send(response: ServerResponse, method: string, answer: Outgoing & { close?: boolean }): void {
  response.statusCode = answer.status;
  for (const [name, value] of Object.entries(answer.headers)) response.setHeader(name, value);
  if (answer.close) response.setHeader('Connection', 'close');
  const bodiless = answer.status === 204 || answer.status === 304;
  if (!bodiless) response.setHeader('Content-Length', Buffer.byteLength(answer.body));
  response.end(bodiless || method === 'HEAD' ? undefined : answer.body);
}
