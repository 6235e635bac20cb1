import type { Problem } from '../../shared/contract/problem.ts';

/* What the user is told of a file they chose. Nothing of the service was touched: each can be tried again. */

const told = (kind: Problem['kind'], title: string, advice: string, code?: string): Problem => ({
  kind,
  title,
  advice,
  safeToRetry: true,
  ...(code !== undefined && { code }),
});

/** By Node's code of a file error. Any other: `ELSE`. */
const ADVICE: Readonly<Record<string, string>> = {
  ENOSPC: 'The disk is full. Free some space, or choose another place.',
  EDQUOT: 'The disk is full. Free some space, or choose another place.',
  EACCES: 'You may not use that file or folder. Choose another.',
  EPERM:
    'You may not use that file or folder, or another program has it open. Close that, or choose another.',
  EBUSY: 'Another program has the file open. Close it there and try again.',
  EROFS: 'Nothing can be written there. Choose another place.',
  ENOENT: 'It is not there any more. Choose again.',
  EISDIR: 'That is a folder. Choose a file.',
};
const ELSE = 'Choose another file or place, or try again.';

/** @param code Node's, as `writeText` answers it */
export const fileNotWritten = (code: string): Problem =>
  told(
    'storage',
    'The file could not be saved.',
    `What was there before is unchanged. ${ADVICE[code] ?? ELSE}`,
    code,
  );

/** What was chosen is no file of ours, whatever is in it. By what `readText` answers. */
const UNUSABLE: Readonly<Record<string, { readonly title: string; readonly advice: string }>> = {
  'too-large': {
    title: 'That file is larger than four megabytes.',
    advice: 'Settings of a whole tenant are smaller. Nothing of it was read. Choose the file you exported.',
  },
  'not-text': {
    title: 'That file is not text in UTF-8.',
    advice: 'Nothing of it was used. Choose the JSON file you exported, or save it again as UTF-8.',
  },
  'not-a-file': {
    title: 'That is not a file.',
    advice: 'Choose the JSON file you exported.',
  },
};

/** @param code as `readText` answers it */
export function fileNotRead(code: string): Problem {
  const unusable = UNUSABLE[code];
  return unusable
    ? told('invalid-input', unusable.title, unusable.advice, code)
    : told('storage', 'The file could not be read.', ADVICE[code] ?? ELSE, code);
}

/** The page asked for a second dialog beside the one that is open. */
export const dialogOpen = told(
  'in-flight',
  'A file dialog is open already.',
  'Choose a file in it, or cancel it. It may be behind another window.',
);

/** The system would not show its dialog. @param kind the error's name */
export const dialogFailed = (kind: string): Problem =>
  told(
    'internal',
    'The file dialog could not be shown.',
    'Try again; if it stays, restart PIM Desk. On Linux it needs a desktop session.',
    kind,
  );
