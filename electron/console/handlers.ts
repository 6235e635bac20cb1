import type { Handlers } from '../../shared/contract/intents.ts';
import { ok } from '../../shared/contract/result.ts';
import { activate } from './activate.ts';
import { deactivate } from './deactivate.ts';
import { readMyRolesAgain } from './read-my-roles.ts';
import { cancelSignIn, openSignInPage, signIn } from './sign-in.ts';
import { signOut } from './sign-out.ts';
import type { World } from './world.ts';

/** The application's front door: one line an intent, each leading to the file named after it. */
export const createHandlers = (world: World): Handlers => ({
  ready: () => ok(world.store.snapshot()),
  signIn: () => signIn(world),
  cancelSignIn: () => cancelSignIn(world),
  openSignInPage: () => openSignInPage(world),
  signOut: () => signOut(world),
  readMyRoles: () => readMyRolesAgain(world),
  activate: (input) => activate(world, input),
  deactivate: (input) => deactivate(world, input),
  setTheme: ({ theme }) => {
    world.store.set('preferences', { theme });
    return ok({});
  },
});
