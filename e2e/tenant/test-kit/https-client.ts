import http from 'node:http';
import https from 'node:https';

/** An answer as a test sees it; `json` is the parsed body where it is JSON. */
export type Reply = { status: number; headers: http.IncomingHttpHeaders; text: string; json: unknown };

export type Send = { method?: string; headers?: Record<string, string>; body?: string | Buffer };

/** A plain client that trusts one CA and follows nothing. Rejects when the connection breaks. */
export function httpsClient(ca: string): {
  send: (url: string, options?: Send) => Promise<Reply>;
  close: () => void;
} {
  const agent = new https.Agent({ ca, keepAlive: true });
  return {
    send: (url, options = {}) =>
      new Promise((resolve, reject) => {
        const onReply = (response: http.IncomingMessage): void => {
          const chunks: Buffer[] = [];
          response.on('data', (chunk: Buffer) => chunks.push(chunk));
          response.on('error', reject);
          response.on('end', () => {
            const text = Buffer.concat(chunks).toString('utf8');
            resolve({
              status: response.statusCode ?? 0,
              headers: response.headers,
              text,
              json: parsed(text),
            });
          });
        };
        const settings = { method: options.method ?? 'GET', headers: options.headers ?? {} };
        const request = url.startsWith('https:')
          ? https.request(url, { ...settings, agent }, onReply)
          : http.request(url, settings, onReply);
        request.on('error', reject);
        request.end(options.body);
      }),
    close: () => agent.destroy(),
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
