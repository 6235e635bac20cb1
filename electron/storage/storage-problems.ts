import type { Problem } from '../../shared/contract/problem.ts';
import { errorCode } from './error-code.ts';

/* What storage has to tell the user. Every one is safe to retry: nothing here talks to the service. */

const told = (title: string, advice: string, more: { code?: string; detail?: string } = {}): Problem => ({
  kind: 'storage',
  title,
  advice,
  safeToRetry: true,
  ...more,
});

/** What to do about a file error, by its code. */
const remedy = (error: unknown): string => remedyOf(errorCode(error));

function remedyOf(code: string | undefined): string {
  switch (code) {
    case 'ENOSPC':
    case 'EDQUOT':
      return 'The disk is full. Free some space and try again.';
    case 'EROFS':
    case 'EACCES':
    case 'EPERM':
      return 'PIM Desk may not write to its data folder. Check the folder’s permissions and try again.';
    case 'EBUSY':
      return 'Another program holds the file, often a virus scanner. Try again in a moment.';
    default:
      return 'Check that the disk is working and try again.';
  }
}

/** The profile's folder cannot be made or listed. */
export const folderNotUsable = (error: unknown): Problem =>
  told(
    'PIM Desk cannot use its data folder',
    `You can look at roles, but not sign in lastingly or send requests. ${remedy(error)}`,
    { code: errorCode(error) },
  );

/** A write failed; the console goes on from memory. */
export const notSaved = (error: unknown): Problem =>
  told(
    'What PIM Desk remembers could not be saved',
    `It goes on from memory, and you may have to sign in at the next start. ${remedy(error)}`,
    { code: errorCode(error) },
  );

/** A read failed, the file itself was left where it is. */
export const notRead = (error: unknown): Problem =>
  told('A file of PIM Desk could not be read', `You may have to sign in again. ${remedy(error)}`, {
    code: errorCode(error),
  });

/** What a file is to the user, by how its name begins: what stood in it, what becomes of that when it is damaged, how it is removed again. */
const KEPT: readonly {
  readonly begins: string;
  readonly what: string;
  readonly lost: string;
  readonly again: string;
}[] = [
  {
    begins: 'snapshots-',
    what: 'A snapshot of role settings',
    lost: 'The snapshots of one role’s settings are not at hand: what they would have undone can be set by hand.',
    again: 'Then restart PIM Desk.',
  },
  {
    begins: 'settings-run-',
    what: 'The record of a save of role settings',
    lost: 'If a save of role settings was under way when PIM Desk ended, look at the settings of its roles: some may be saved, some not.',
    again: 'Then restart PIM Desk, and put the save away once more.',
  },
  {
    begins: 'baseline-',
    what: 'The baseline of role settings',
    lost: 'The baseline you compared role settings with is not at hand. Keep one anew.',
    again: 'Then forget it once more.',
  },
  {
    begins: 'assignments-run-',
    what: 'The record of a change of assignments',
    lost: 'If a change of assignments was under way when PIM Desk ended, look at who has those roles: some may be changed, some not.',
    again: 'Then restart PIM Desk, and put the change away once more.',
  },
  {
    begins: 'emergency-accounts-',
    what: 'The list of emergency accounts',
    lost: 'The accounts you named as for emergencies are not at hand: name them anew, as they are offered like any other until then.',
    again: 'Then name them once more.',
  },
];
const SIGN_IN = {
  what: 'Saved sign-in data',
  lost: 'Sign in again.',
  again: 'Then sign in and out once more.',
};
const keptIn = (name: string) => KEPT.find(({ begins }) => name.startsWith(begins)) ?? SIGN_IN;

/** What was to be taken away, most often by signing out, is still there. */
export const notWiped = (name: string, error: unknown): Problem => {
  const { what, again } = keptIn(name);
  return told(
    `${what} could not be removed from this device`,
    `It is encrypted, but still there. ${remedy(error)} ${again}`,
    { code: errorCode(error) },
  );
};

/** A sealed file failed its proof: damage, tampering, a swap, or another key. `aside` is the name it is kept under. */
export const damagedFile = (name: string, aside: string | undefined): Problem =>
  told(
    aside === undefined ? 'A damaged file was found' : 'A damaged file was set aside',
    `It was damaged or changed outside PIM Desk, and nothing in it was used. ${keptIn(name).lost} If you cannot explain the damage, tell your security team.`,
    { code: 'damaged-file', detail: aside ?? name },
  );

/** A file of a later version, which is left alone. */
export const newerFile = (name: string): Problem =>
  told(
    'A file was written by a newer PIM Desk',
    'It is left as it is, and this version remembers nothing in its place. Use the newer version.',
    { code: 'newer-file', detail: name },
  );

/** The key that opens the files cannot be had: `why` is fixed text for support. */
export const keyUnavailable = (why: string): Problem =>
  told(
    'This device’s key store does not open what PIM Desk saved',
    'Your files are kept as they are; until the key store is back you sign in at each start. Unlock or allow the key store and restart PIM Desk. To start over instead, delete key.json in its data folder.',
    { code: 'key-unavailable', detail: why },
  );

/** The key file itself was unreadable; a new key was made. */
export const keyReplaced = (aside: string): Problem =>
  told(
    'The key file was damaged and a new key was made',
    'What was saved under the old key can no longer be opened. Sign in again.',
    { code: 'key-replaced', detail: aside },
  );

/** The journal cannot be written: what could not be noted down must not be sent. */
export const notNoted = (error: unknown): Problem =>
  told(
    'The journal could not be written',
    `PIM Desk sends no request it could not note down first. ${remedy(error)}`,
    { code: errorCode(error) },
  );

/** An intent was noted under this id before: sending it could only be sending it twice. */
export const alreadyNoted = (): Problem =>
  told('This request was already noted in the journal', 'Nothing was sent. Start a new request.', {
    code: 'already-noted',
  });

/** An outcome could not be noted down. The service has it all the same. */
export const outcomeNotNoted = (error: unknown): Problem =>
  told(
    'The outcome could not be written to the journal',
    `At the next start PIM Desk asks the service once more what became of it. ${remedy(error)}`,
    { code: errorCode(error) },
  );

/** A record in the journal does not belong there; what stands before it was read. `aside` is the name the file is kept under. */
export const journalDamaged = (aside: string): Problem =>
  told(
    'The journal of sent requests is damaged',
    'Requests sent shortly before the last stop may be missing from it. Check your requests and active roles before you send one again.',
    { code: 'journal-damaged', detail: aside },
  );

/** The journal is under a key that cannot be had now, most often the data key; it is left alone, and no request is sent. */
export const journalSealed = (): Problem =>
  told(
    'The journal of sent requests cannot be opened now',
    'Its key is not at hand, most likely because this device’s key store is locked or out of reach. The journal is kept as it is, but PIM Desk cannot see which requests still wait for an answer, and sends none, so that nothing is sent twice. Unlock the key ring, or sign in again at the desktop, and restart PIM Desk. If the key is gone for good, check your requests and active roles, then move journal.log out of its data folder.',
    { code: 'journal-sealed' },
  );

/** Not even the first record opens: damage, or another key. `aside` is the name the file is kept under. */
export const journalLocked = (aside: string): Problem =>
  told(
    'The journal of sent requests cannot be opened',
    'It was damaged, or written under a key that is gone; it is kept, and a new one begun. Check your requests and active roles before you send one again.',
    { code: 'journal-locked', detail: aside },
  );

/** The journal is of a later version; no request can be noted, so none is sent. */
export const journalNewer = (): Problem =>
  told(
    'The journal was written by a newer PIM Desk',
    'This version cannot add to it and so sends no requests. Use the newer version.',
    { code: 'journal-newer' },
  );

/** The journal cannot be read at all just now; no request is sent. */
export const journalUnreadable = (error: unknown): Problem =>
  told(
    'The journal of sent requests cannot be read',
    `Without it PIM Desk cannot tell what was sent before, and sends nothing. ${remedy(error)} Then restart PIM Desk.`,
    { code: errorCode(error) },
  );

/** The file of saved connections is no such file. `aside` is the name it is kept under; undefined where it would not move. */
export const connectionsDamaged = (aside: string | undefined): Problem =>
  told(
    'The list of saved connections was damaged',
    'It was not used, and the list starts anew. Connect to your tenant again.',
    { code: 'connections-damaged', ...(aside !== undefined && { detail: aside }) },
  );

/** The list is of a later version, which is left alone. */
export const connectionsNewer = (): Problem =>
  told(
    'The list of saved connections was written by a newer PIM Desk',
    'It is left as it is, and this version saves no connections in its place. Use the newer version.',
    { code: 'connections-newer' },
  );

/** The list cannot be read just now; it is left where it is, and not written over. */
export const connectionsNotRead = (error: unknown): Problem =>
  told(
    'The list of saved connections could not be read',
    `You can connect to your tenant, but it is not saved. ${remedy(error)} Then restart PIM Desk.`,
    { code: errorCode(error) },
  );

/** A connection is used, and not there at the next start. */
export const connectionsNotKept = (error: unknown): Problem =>
  told('The list of saved connections could not be saved', `It holds until PIM Desk ends. ${remedy(error)}`, {
    code: errorCode(error),
  });

/** Why a sealed file was not saved, in words of what was in it. */
const notSavedAs = ({ code, detail, advice }: Problem, title: string, meaning: string): Problem =>
  told(title, `${meaning} ${code === 'newer-file' ? advice : remedyOf(code)}`, {
    ...(code !== undefined && { code }),
    ...(detail !== undefined && { detail }),
  });

/** Settings as they are could not be put on disk: without that there is no way back. @param why what saving their file answered */
export const snapshotsNotKept = (why: Problem): Problem =>
  notSavedAs(why, 'The settings as they are could not be kept', 'Without them there would be no undo.');

/** What a save is about to do could not be put on disk. @param why what saving its file answered */
export const runNotKept = (why: Problem): Problem =>
  notSavedAs(
    why,
    'PIM Desk could not note down what it is saving',
    'If it ended meanwhile, it could not say what is saved and what is not.',
  );

/** The settings to compare with are used, and not there at the next start. @param why what saving their file answered */
export const baselineNotKept = (why: Problem): Problem =>
  notSavedAs(why, 'The baseline could not be saved', 'It holds until PIM Desk ends.');
