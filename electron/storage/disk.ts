import type { Clock, Log } from '../console/ports.ts';
import type { FileSystem } from './file-system.ts';

/** One profile's folder and what storage needs of the world around it. Every constructor of this room takes it. */
export type Disk = {
  /** Absolute path; nobody else writes into it. */
  readonly folder: string;
  readonly files: FileSystem;
  readonly clock: Clock;
  readonly log: Log;
};
