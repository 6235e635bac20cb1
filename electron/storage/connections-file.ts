import { z } from 'zod';
import { savedConnection, type SavedConnection } from '../../shared/contract/connection.ts';
import type { Problem } from '../../shared/contract/problem.ts';
import { fail, ok, type Result } from '../../shared/contract/result.ts';
import { serial } from '../../shared/domain/serial.ts';
import type { ConnectionsFile } from '../console/connection-ports.ts';
import { readWhole, writeWhole } from './atomic-file.ts';
import type { Disk } from './disk.ts';
import { errorCode } from './error-code.ts';
import { setAside } from './set-aside.ts';
import {
  connectionsDamaged,
  connectionsNewer,
  connectionsNotKept,
  connectionsNotRead,
} from './storage-problems.ts';

const NAME = 'connections.json';
const VERSION = 1;

/** What every version begins with, whatever else it holds. */
const anyVersion = z.looseObject({ version: z.number().int().min(1) });
const thisVersion = z.strictObject({
  version: z.literal(VERSION),
  lastId: z.string().nullable(),
  saved: z.array(savedConnection),
});

type Reading = {
  readonly saved: readonly SavedConnection[];
  readonly lastId: string | null;
  readonly problem: Problem | null;
  /** Why nothing may be written in its place: it holds something that could not be read now. */
  readonly keeps: Problem | null;
};

const nothing = { saved: [], lastId: null } as const;

/**
 * The connections used on this device, in the clear: an administrator may look at them, and nothing in them is secret. What is
 * there and cannot be read now, or is of a newer version, is not written over. Never throws.
 */
export function connectionsFile(disk: Disk): ConnectionsFile {
  const inTurn = serial();

  async function read(): Promise<Reading> {
    try {
      const bytes = await readWhole(disk, NAME);
      if (bytes === undefined) return { ...nothing, problem: null, keeps: null };
      const json = jsonOf(bytes);
      const parsed = thisVersion.safeParse(json);
      if (parsed.success) return { ...parsed.data, problem: null, keeps: null };
      if ((anyVersion.safeParse(json).data?.version ?? 0) > VERSION) {
        const newer = connectionsNewer();
        return { ...nothing, problem: newer, keeps: newer };
      }
      return { ...nothing, problem: connectionsDamaged(await setAside(disk, NAME)), keeps: null };
    } catch (error) {
      disk.log({ level: 'warn', area: 'storage', message: 'connections not read', code: errorCode(error) });
      const notRead = connectionsNotRead(error);
      return { ...nothing, problem: notRead, keeps: notRead };
    }
  }

  async function write(saved: readonly SavedConnection[], lastId: string | null): Promise<Result<null>> {
    const { keeps } = await read();
    if (keeps) return fail(keeps);
    try {
      const file: z.input<typeof thisVersion> = { version: VERSION, lastId, saved: [...saved] };
      await writeWhole(disk, NAME, Buffer.from(`${JSON.stringify(file, null, 2)}\n`));
      return ok(null);
    } catch (error) {
      disk.log({ level: 'warn', area: 'storage', message: 'connections not kept', code: errorCode(error) });
      return fail(connectionsNotKept(error));
    }
  }

  return {
    load: () =>
      inTurn(async () => {
        const { saved, lastId, problem } = await read();
        return { saved, lastId, problem };
      }),
    save: (saved, lastId) => inTurn(() => write(saved, lastId)),
  };
}

function jsonOf(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(Buffer.from(bytes).toString('utf8'));
  } catch {
    return undefined;
  }
}
