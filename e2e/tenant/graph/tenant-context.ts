import type { KeyLike } from '../identity/signing-key.ts';
import type { Faults } from '../transport/faults.ts';
import type { World } from '../world/world.ts';
import type { ClaimsChallenges } from './claims-challenges.ts';
import type { Exchange } from './exchange.ts';

/** What every Graph call of one tenant shares. */
export type TenantContext = {
  world: World;
  /** Origin, no trailing slash. */
  graph: string;
  login: string;
  pageSize: number;
  faults: Faults;
  challenges: ClaimsChallenges;
  /** Checks the signature of access tokens. */
  verifyKey: KeyLike;
  onExchange: (exchange: Exchange) => void;
};
