import type { AuthProvider, Network, SealedText } from '../../console/ports.ts';

/** What an adapter that signs people in is given, whichever library it is built on. */
export type AuthProviderOptions = {
  readonly clientId: string;
  /** `https://{login host}/{tenant}`: the authority is the tenant, so that a guest's home never answers for it. */
  readonly authority: string;
  /** Origin of the Graph that tokens are for. */
  readonly graph: string;
  readonly network: Network;
  /** The adapter's own cache, refresh tokens included: one for all accounts. */
  readonly cache: SealedText;
  /** Key of the person who was on screen last. */
  readonly last: SealedText;
  /** True for the simulated tenant, whose host is not one Microsoft's discovery knows. */
  readonly privateAuthority: boolean;
  readonly newId: () => string;
};

/** An adapter. `identity/contract/` says what it must do. */
export type CreateAuthProvider = (options: AuthProviderOptions) => AuthProvider;
