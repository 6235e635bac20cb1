import type { IncomingMessage } from 'node:http';

const LARGEST_BODY_BYTES = 1_048_576;

/** The whole request body, or `'too-large'` beyond 1 MB (the rest is read and thrown away, so that an answer can be sent). */
export async function readBody(request: IncomingMessage): Promise<Buffer | 'too-large'> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size <= LARGEST_BODY_BYTES) chunks.push(chunk);
    else if (size > LARGEST_BODY_BYTES * 32) return 'too-large';
  }
  return size > LARGEST_BODY_BYTES ? 'too-large' : Buffer.concat(chunks);
}
