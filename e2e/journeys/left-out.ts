import type { SwitchSet } from '../tenant/switches-sets.ts';

/** What is run on the defaults alone, or not on the third values either, and why that loses nothing. */
type LeftOut = { readonly why: string };
type Files = LeftOut & { readonly files: readonly string[] };
/** By how its title begins. */
type Titled = LeftOut & { readonly title: string };

/** Journeys, by file, in which no switch (`../tenant/switches.ts`) has a say. */
export const WITHOUT_ANY_SWITCH: readonly Files[] = [
  {
    files: ['sign-in-refused', 'told-at-start', 'network', 'taken-over-window'],
    why: 'what is asked before anybody is signed in, and what a taken-over window may',
  },
  { files: ['every-screen', 'every-inbox-screen'], why: 'how screens look' },
  {
    files: ['inbox-many', 'inbox-lost', 'inbox-part', 'inbox-told', 'inbox-card', 'inbox-past'],
    why: '`inbox-one` and `approvals` meet the other values; these set those that matter to them, or are about none',
  },
  {
    files: ['session', 'connections'],
    why: 'sessions and connections on this device; every other journey signs in, `accounts` and `offline` start again',
  },
  {
    files: [
      'settings-editor',
      'settings-others',
      'settings-refused',
      'settings-kept',
      'settings-file',
      'settings-many',
      'settings-many-held',
      'settings-some',
    ],
    why: 'they save what the other values forbid (a year where 180 days is the longest), or meet answers that are scripted; how settings are read and written under the other values is for `electron/entra/graph/settings`',
  },
  {
    files: ['assignments-refused', 'assignments-meanwhile'],
    why: 'what this console refuses before it asks, and answers that are scripted; `assignments-change` and `assignments-convert` send under the other values',
  },
  {
    files: ['assignments-file', 'assignments-read'],
    why: 'they end in what the other values forbid or settle otherwise, and how assignments are read and written under those is for `electron/entra/graph/assignments`',
  },
  { files: ['bare-tenant'], why: 'sets a value that is tried alone (`switches-alone.ts`), beside defaults' },
];

/** Single journeys in which no switch has a say, of files in which others tell the values apart. */
export const INDIFFERENT: readonly Titled[] = [
  {
    title: 'two accounts are switched',
    why: 'whose draft and whose call it is; `exactly-once` finds what was lost under the other values',
  },
  { title: 'a step-up under way', why: 'whose it is; `step-up` proves under the other values' },
  { title: 'refused, then asked to wait', why: 'each answer is scripted by the journey' },
  { title: 'groups that cannot be read', why: 'each answer is scripted by the journey' },
  { title: 'rows of the last run', why: 'what this device keeps, and a network that is not there' },
  { title: 'a requestor who may not read policies', why: 'sets a value that is tried alone' },
  { title: 'a service that never has enough', why: 'sets a value that is tried alone' },
  {
    title: 'a session that is over',
    why: 'of refused renewals only those that want the person are called by a switch',
  },
  { title: 'the whole of it by keyboard alone', why: 'the story before it, by other keys' },
];

/** Of the third values only these files can tell: what is asked for, checked, decided and for how long. */
export const ABOUT_THIRD_VALUES: readonly string[] = [
  'approvals',
  'bulk',
  'exactly-once',
  'group-chain',
  'requests',
  'step-up',
  'whole-story',
];

/** Single journeys of those files that no third value touches. */
const NOT_ABOUT_THIRD_VALUES: readonly Titled[] = [
  { title: 'nothing waits, and that was read in full', why: 'of lists and approvers no value is a third' },
  {
    title: 'five at once',
    why: 'the refusal is scripted; the dry run has the third value in the one beside it',
  },
  { title: 'killed between acceptance', why: 'reads run behind in the second set, in the third they do not' },
  {
    title: 'a start to come is listed',
    why: 'of tickets, starts to come and giving back no value is a third',
  },
];

/** What a set leaves out of the files it runs. */
export const leftOutOf = (set: SwitchSet): readonly Titled[] =>
  set === 'defaults'
    ? []
    : set === 'other-values'
      ? INDIFFERENT
      : [...INDIFFERENT, ...NOT_ABOUT_THIRD_VALUES];
