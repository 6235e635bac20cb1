import type { Problem } from '../../contract/problem.ts';

/*
 * Problems of assignments' own rules. Those of Graph are made in electron/entra/problems, those of every plan in `plan-problems.ts`.
 */

/** There is nothing on screen that could be written to a file. */
export const noAssignments = (): Problem => ({
  kind: 'not-found',
  title: 'No assignments are on screen.',
  advice: 'Read assignments first. Nothing was written.',
  safeToRetry: true,
});

/** One run is under way, and the next would change what it reads back. */
export const assigningUnderWay = (): Problem => ({
  kind: 'in-flight',
  title: 'Assignments are being changed.',
  advice: 'Nothing was sent. Wait until that is over, or stop it first.',
  safeToRetry: true,
});

/** An earlier run ended in the middle, and the next one would take its place. */
export const assigningHalfDone = (): Problem => ({
  kind: 'in-flight',
  title: 'An earlier change of assignments is half done.',
  advice: 'Nothing was sent. Go on with that one, or leave it; then do this.',
  safeToRetry: true,
});

/** Nothing of the plan can be done. */
export const nothingToAssign = (): Problem => ({
  kind: 'invalid-input',
  title: 'There is nothing to do.',
  advice: 'Nothing was sent: it is so already, or would be refused.',
  safeToRetry: true,
});

/** Each of many gets each of many, and that is more than one review holds. */
export const tooManyToPlan = (wanted: number, atMost: number): Problem => ({
  kind: 'invalid-input',
  title: `That would be ${wanted.toLocaleString('en')} assignments at once.`,
  advice: `Nothing was sent. Choose fewer roles or fewer people: ${atMost.toLocaleString('en')} can be looked over at once.`,
  safeToRetry: true,
});

/** It was no longer as the plan had read it. */
export const assignmentChanged = (): Problem => ({
  kind: 'refused',
  title: 'Somebody changed this assignment since it was read.',
  advice: 'Nothing more was sent for it. Review again to see what is there now.',
  safeToRetry: true,
});

/** What it was to follow was not taken. */
export const stepBeforeNotTaken = (): Problem => ({
  kind: 'refused',
  title: 'Not sent, as the request before it was not taken.',
  advice: 'What was there is there still. See what the one before it was refused for.',
  safeToRetry: true,
});

/** The answer was lost, and reading shows neither what was there nor what was wanted. */
export const assignmentNotSeen = (): Problem => ({
  kind: 'outcome-unknown',
  title: 'Whether the service took it is not known.',
  advice:
    'Its answer was lost, and nothing of it can be read yet. Read assignments again in a few minutes; it is not sent a second time by itself.',
  safeToRetry: false,
});

/** It was named as for emergencies after the plan was made, and would have had to activate first. */
export const emergencyByNow = (): Problem => ({
  kind: 'refused',
  title: 'It is an emergency account by now, and those stay active.',
  advice: 'Nothing more was sent for it. If it is none, take it off the emergency accounts.',
  safeToRetry: true,
});

/** A plan is a picture of a moment. @param minutes how old it may be */
export const planTooOld = (minutes: number): Problem => ({
  kind: 'not-found',
  title: `This review is older than ${minutes} minutes.`,
  advice: 'Nothing was sent. Review again: what is in force is then read again.',
  safeToRetry: true,
});

/** @param what as the file or the row calls it @param kind what was looked for */
export const nobodyOfThatName = (what: string): Problem => ({
  kind: 'not-found',
  title: `The directory has no “${what}”.`,
  advice: 'Write an object id, a user principal name, or a group’s whole name. Nothing was sent for it.',
  safeToRetry: true,
});

/** @param what as the file calls it */
export const noRoleOfThatName = (what: string): Problem => ({
  kind: 'not-found',
  title: `There is no role or group “${what}” here.`,
  advice: 'Write its whole name as the page Role settings has it, or its id. Nothing was sent for it.',
  safeToRetry: true,
});

/** @param what as the file calls it */
export const noScopeOfThatName = (what: string): Problem => ({
  kind: 'not-found',
  title: `There is no administrative unit “${what}” that can be read here.`,
  advice:
    'Write its id as `/administrativeUnits/…`, or leave the scope out for the whole tenant. Nothing was sent for it.',
  safeToRetry: true,
});
