import type { Problem } from '../../shared/contract/problem.ts';
import type { ConnectionsFile } from '../console/connection-ports.ts';
import type { Clock, Log, SealedText, SecretStore } from '../console/ports.ts';
import type {
  FavouritesFile,
  Journal,
  PreferencesFile,
  ReviewedFile,
  RolesCache,
} from '../console/storage-ports.ts';
import type { AssignmentsRunFile, EmergencyFile } from '../console/assignment-ports.ts';
import type { BaselineFile, RunFile, SnapshotsFile } from '../console/settings-ports.ts';
import { assignmentsRunFile } from './assignments-run-file.ts';
import { baselineFile } from './baseline-file.ts';
import { connectionsFile } from './connections-file.ts';
import { openDataKey } from './data-key.ts';
import { emergencyFile } from './emergency-file.ts';
import { favouritesFile } from './favourites-file.ts';
import { openJournal } from './journal.ts';
import { nodeFiles } from './node-files.ts';
import { pendingWrites } from './pending-writes.ts';
import { preferencesFile } from './preferences-file.ts';
import { prepareFolder } from './prepare-folder.ts';
import { reviewedFile } from './reviewed-file.ts';
import { rolesCache } from './roles-cache.ts';
import { runFile } from './run-file.ts';
import { sealedText } from './sealed-text.ts';
import { snapshotsFile } from './snapshots-file.ts';

/** Everything the console keeps on this device, opened. */
export type Profile = {
  readonly keyStore: 'strong' | 'weak';
  readonly journal: Journal;
  readonly preferences: PreferencesFile;
  readonly connections: ConnectionsFile;
  readonly rolesCache: RolesCache;
  readonly favourites: FavouritesFile;
  readonly reviewed: ReviewedFile;
  readonly snapshots: SnapshotsFile;
  readonly runFile: RunFile;
  readonly baseline: BaselineFile;
  readonly assignmentsRunFile: AssignmentsRunFile;
  readonly emergency: EmergencyFile;
  /** A sealed text by its file name, bound to whom it belongs to. The same two are the same object, which keeps its writes in turn. */
  readonly texts: (name: string, partition: string) => SealedText;
  /** Resolves once nothing is on its way to the disk. */
  readonly settled: () => Promise<void>;
  /** What came up while opening. */
  readonly notices: readonly Problem[];
  /** What comes up later, to one listener; what came before it is told at once. */
  readonly onNotice: (listener: (notice: Problem) => void) => void;
};

/** Opens the profile in `folder`. Never throws: what does not work is a notice, and the console goes on in memory. */
export async function openProfile(options: {
  readonly folder: string;
  readonly secrets: SecretStore;
  readonly clock: Clock;
  readonly log: Log;
}): Promise<Profile> {
  const disk = { ...options, files: nodeFiles(process.platform) };
  const unheard: Problem[] = [];
  let hear = (notice: Problem): void => void unheard.push(notice);
  const prepared = await prepareFolder(disk);
  const { dataKey, notices: ofKey } = await openDataKey(disk);
  const { journal, notices: ofJournal } = await openJournal({ ...disk, dataKey });
  const writes = pendingWrites();
  const opened = new Map<string, SealedText>();
  const texts = (name: string, partition: string) => {
    const whose = `${name}\n${partition}`;
    const text =
      opened.get(whose) ??
      writes.watch(sealedText({ ...disk, dataKey, name, partition, notice: (notice) => hear(notice) }));
    opened.set(whose, text);
    return text;
  };
  return {
    keyStore: dataKey.strength === 'strong' ? 'strong' : 'weak',
    journal: writes.watch(journal),
    preferences: writes.watch(preferencesFile(disk)),
    connections: writes.watch(connectionsFile(disk)),
    rolesCache: rolesCache(texts),
    favourites: favouritesFile(texts),
    reviewed: reviewedFile(texts),
    snapshots: snapshotsFile(texts),
    runFile: runFile(texts),
    baseline: baselineFile(texts),
    assignmentsRunFile: assignmentsRunFile(texts),
    emergency: emergencyFile(texts),
    texts,
    settled: writes.settled,
    notices: [...prepared, ...ofKey, ...ofJournal],
    onNotice: (listener) => {
      hear = listener;
      unheard.splice(0).forEach(listener);
    },
  };
}
