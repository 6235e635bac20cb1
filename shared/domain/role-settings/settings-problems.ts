import type { Plane } from '../../contract/my-roles.ts';
import type { Problem } from '../../contract/problem.ts';
import { planeWords } from '../planes.ts';

/*
 * Problems of the editor's own rules. Those of Graph are made in electron/entra/problems.
 */

/** There is nothing on screen that could be kept or written to a file. */
export const nothingToKeep = (): Problem => ({
  kind: 'not-found',
  title: 'No role settings are on screen.',
  advice: 'Read role settings first.',
  safeToRetry: true,
});

/** What a file names is looked for among what was read, and nothing was. */
export const nothingToImportInto = (): Problem => ({
  kind: 'not-found',
  title: 'The roles and groups of this tenant were not read yet.',
  advice: 'What a file names is looked for among them. Read role settings first; nothing was changed.',
  safeToRetry: true,
});

/** What is kept has more than what would take its place. @param lost how many that are kept were not read */
export const fullerBaselineKept = (plane: Plane, lost: number): Problem => ({
  kind: 'invalid-input',
  title: `${planeWords(plane)} were not read in full.`,
  advice: `The baseline that is kept has ${lost} more than was read now, and stays as it is. Read role settings again; or forget it first, if there is no more to be read.`,
  safeToRetry: true,
});

/** One run is under way, and the next would change what it reads back. */
export const runUnderWay = (): Problem => ({
  kind: 'in-flight',
  title: 'Role settings are being saved.',
  advice: 'Nothing was sent. Wait until that is over, or stop it first.',
  safeToRetry: true,
});

/** An earlier run ended in the middle, and the next one would take its place. */
export const runLeftHalfDone = (): Problem => ({
  kind: 'in-flight',
  title: 'An earlier save of role settings is half done.',
  advice: 'Nothing was sent. Go on with that one, or leave it; then save this.',
  safeToRetry: true,
});

/** Nothing of the plan can be done. */
export const nothingToSave = (): Problem => ({
  kind: 'invalid-input',
  title: 'There is nothing to save.',
  advice: 'Nothing was sent: the settings are so already, or what was asked for would be refused.',
  safeToRetry: true,
});

/** It was no longer as the plan had read it. */
export const changedMeanwhile = (): Problem => ({
  kind: 'refused',
  title: 'Somebody changed this role since it was read.',
  advice: 'Nothing more was sent for it. Review again to see what they changed.',
  safeToRetry: true,
});

/** A snapshot that is no longer there, e.g. as twenty newer ones are. */
export const snapshotGone = (): Problem => ({
  kind: 'not-found',
  title: 'This snapshot is no longer kept on this device.',
  advice: 'The newest 20 of each role are. Nothing was sent.',
  safeToRetry: true,
});

/** The service took it and says something else. */
export const readsDifferently = (): Problem => ({
  kind: 'unreadable-answer',
  title: 'The service took this rule, and reads back something else.',
  advice: 'What it reads back is in force. Open the role to see it.',
  safeToRetry: true,
});
