import type { Connection } from '../../../shared/contract/connection.ts';
import { chooseConnection } from '../../../shared/domain/connections/choose-connection.ts';
import type { FoundPolicy, GivenArguments } from '../connection-ports.ts';
import type { World } from '../world.ts';

/** What the console was started with. */
export type StartedWith = {
  readonly policy: FoundPolicy;
  readonly given: GivenArguments;
  /** A demo's or test's own connection. */
  readonly seam: Connection | null;
};

/**
 * At start: this machine's policy, then the command line, then the connection last used say what the console is connected to. Nothing
 * is asked of anybody.
 */
export async function openConnections(world: World, started: StartedWith): Promise<void> {
  const { store, connector, connectionsFile, running } = world;
  const { saved: kept, lastId, problem: ofFile } = await connectionsFile.load();
  // One of a demo, or of another build, can be neither used nor forgotten here.
  const saved = kept.filter((s) => connector.offered.includes(s.connection.cloud));
  const { connection, problem, ...chosen } = chooseConnection({ ...started, saved, lastId });
  running.entra = connection && connector.connect(connection);
  store.set('connections', {
    ...chosen,
    saved,
    offered: [...connector.offered],
    problem: problem ?? ofFile,
  });
  store.set('session', { connection });
}
