/** A file as the system has it. */
export type FileReading =
  | { readonly kind: 'absent' }
  | {
      readonly kind: 'read';
      readonly bytes: Uint8Array;
      /** Whether nobody but the system's administrator can have written it or put it there. Always true on Windows. */
      readonly administratorsOnly: boolean;
    }
  /** @param code Node's, e.g. `EACCES` */
  | { readonly kind: 'failed'; readonly code: string };

/** How a program of the system ended. `why` is fixed text or Node's code. */
export type ProgramEnd =
  | { readonly kind: 'ended'; readonly code: number; readonly output: Uint8Array }
  | { readonly kind: 'failed'; readonly why: string };

/** What looking for a policy asks of the system. Neither throws. */
export type PolicySystem = {
  readonly read: (file: string) => Promise<FileReading>;
  /** Runs a program by its absolute path, with no shell between. */
  readonly run: (program: string, args: readonly string[]) => Promise<ProgramEnd>;
};
