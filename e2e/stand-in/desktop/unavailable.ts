import { guard, unimplemented } from '../core/guard.ts';

/** A module of Electron that is there to be imported and has nothing: every use throws by name. */
export const unavailable = (name: string): object =>
  guard(name, function () {
    throw unimplemented(`new ${name}`);
  });
