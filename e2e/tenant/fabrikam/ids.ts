import { stableGuid } from '../world/random.ts';

/** Fabrikam's tenant id. */
export const fabrikamId = (seed: number): string => stableGuid(seed, 'organization:Fabrikam');

/** The object id of Priya Raman, a guest in Contoso, in the tenant that is her home. */
export const priyaAtHome = (seed: number): string => stableGuid(seed, 'user:priya.raman@fabrikam.com');
