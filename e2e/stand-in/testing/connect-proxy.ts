import { createServer } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';

/** How a proxy takes a tunnel that is asked for. */
export type ProxyManner = 'opens' | 'asks-for-password' | 'refuses';

/** A running HTTP proxy. */
export interface TestProxy {
  /** For STAND_IN_PROXY: `PROXY 127.0.0.1:8080`. */
  readonly rule: string;
  /** The hosts it was asked for, with their ports, oldest first. */
  readonly asked: readonly string[];
  /** From here on it takes tunnels so; those there are end. */
  readonly turn: (manner: ProxyManner) => void;
  readonly close: () => Promise<void>;
}

/** Starts a proxy on loopback that knows tunnels alone. */
export async function startProxy(manner: ProxyManner): Promise<TestProxy> {
  const asked: string[] = [];
  let now = manner;
  const open = new Set<Socket>();
  const keep = (socket: Socket): void => {
    open.add(socket);
    socket.on('error', () => socket.destroy());
    socket.once('close', () => open.delete(socket));
  };
  const server = createServer();
  server.on('connection', keep);
  server.on('connect', ({ url = '' }: { url?: string | undefined }, from: Socket) => {
    asked.push(url);
    if (now !== 'opens') {
      from.end(now === 'refuses' ? REFUSAL : PASSWORD_WANTED);
      return;
    }
    const { hostname, port } = new URL(`http://${url}`);
    const to = connect(Number(port), hostname, () => {
      from.write('HTTP/1.1 200 Connection established\r\n\r\n');
      to.pipe(from).pipe(to);
    });
    keep(to);
    to.once('close', () => from.destroy());
    from.once('close', () => to.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    rule: `PROXY 127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    turn: (to) => {
      now = to;
      for (const socket of open) socket.destroy();
    },
    close: async () => {
      const closed = new Promise((resolve) => server.close(resolve));
      for (const socket of open) socket.destroy();
      await closed;
    },
  };
}

const REFUSAL = 'HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n';
const PASSWORD_WANTED =
  'HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: Basic realm="proxy"\r\nContent-Length: 5\r\n\r\nlogin';
