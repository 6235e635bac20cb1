import { fabrikamId, priyaAtHome } from '../fabrikam/ids.ts';
import { stableGuid } from '../world/random.ts';
import type { Persona } from './personas.ts';
import { DOMAIN } from './personas.ts';

/** How the directory names the guest: the address at home, made a name of this tenant. */
export const GUEST_UPN = `priya.raman_fabrikam.com#EXT#@${DOMAIN}`;

/** Priya of Fabrikam as Contoso knows her: she signs in with her name at home, under an object id of this tenant. */
export const guestPersona = (seed: number): Persona => ({
  upn: 'priya.raman@fabrikam.com',
  oid: stableGuid(seed, `user:${GUEST_UPN}`),
  name: 'Priya Raman',
  can: ['request'],
  home: { tenantId: fabrikamId(seed), oid: priyaAtHome(seed) },
});
