/** A file open for writing. Each call may throw an error carrying Node's `code`. */
export type OpenFile = {
  /** Writes all of `bytes` at the end of what is there. */
  readonly write: (bytes: Uint8Array) => Promise<void>;
  /** Resolves once what was written survives a power cut. */
  readonly sync: () => Promise<void>;
  readonly close: () => Promise<void>;
};

/**
 * The few calls this room makes on the disk, so that tests can fail or cut any of them. Paths are absolute. Unlike the ports of the
 * console these throw, with Node's error codes (`ENOSPC`, `EROFS`, `EPERM` …); nothing above `atomic-file` lets them out.
 */
export type FileSystem = {
  /** Makes the folder and its parents for this user only; an existing one is left as it is. */
  readonly makeFolder: (folder: string) => Promise<void>;
  /** Names in the folder; empty where there is no folder. */
  readonly list: (folder: string) => Promise<readonly string[]>;
  /** The whole file; undefined where there is none. */
  readonly read: (file: string) => Promise<Uint8Array | undefined>;
  /** A new file, mode 0600. Throws `EEXIST` where there is one. */
  readonly create: (file: string) => Promise<OpenFile>;
  /** An existing file, written to at its end. Throws `ENOENT` where there is none. */
  readonly append: (file: string) => Promise<OpenFile>;
  /** Cuts an existing file to `length` bytes, durably. */
  readonly truncate: (file: string, length: number) => Promise<void>;
  /** Replaces `to`. On Windows it may throw `EPERM`, `EACCES` or `EBUSY` while a scanner holds the file. */
  readonly rename: (from: string, to: string) => Promise<void>;
  /** Removing what is not there is no error. */
  readonly remove: (file: string) => Promise<void>;
  /** Makes renames in the folder durable; does nothing where the system has no such call. */
  readonly syncFolder: (folder: string) => Promise<void>;
};
