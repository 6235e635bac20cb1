import type { Switches } from '../switches.ts';
import type { Refusal, RefusalCode } from '../world/refusal.ts';
import { GraphRefusal } from './refusal.ts';

/** What PIM refuses, it refuses with 400 (graph-pim.md §8); the exceptions stand here. */
const STATUS: Partial<Record<RefusalCode, (switches: Switches) => number>> = {
  InsufficientPermissions: (switches) => switches['errors.foreignPrincipalStatus'],
  UnauthorizedAccessException: () => 403,
  Authentication_RequestFromUnsupportedUserRole: () => 403,
};

/** A refusal of the world as the answer to the Graph call that asked. */
export const refuseAs = ({ code, message }: Refusal, switches: Switches): GraphRefusal =>
  new GraphRefusal(STATUS[code]?.(switches) ?? 400, code, message);
