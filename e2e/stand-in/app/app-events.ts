import { KnownEvents } from '../core/known-events.ts';

/** The events of `app` (docs/api/app.md "Events") that may be listened to. Those in the second group never come; see the README. */
const FIRED = [
  'will-finish-launching',
  'ready',
  'window-all-closed',
  'before-quit',
  'will-quit',
  'quit',
  'second-instance',
  'open-url',
  'web-contents-created',
  'browser-window-created',
  'browser-window-focus',
  'browser-window-blur',
  'render-process-gone',
  'child-process-gone',
];
const SILENT = [
  'activate',
  'certificate-error',
  'login',
  'select-client-certificate',
  'open-file',
  'continue-activity',
];

/** What `app` emits on. */
export const appEvents = new KnownEvents('app', [...FIRED, ...SILENT]);
