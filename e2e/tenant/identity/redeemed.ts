import type { SignIn } from './sessions.ts';

/** A grant that was found good: whose session, for what, with what kept from before. */
export type Redeemed = {
  signIn: SignIn;
  scope: string;
  capabilities: string[];
  nonce: string | undefined;
};
