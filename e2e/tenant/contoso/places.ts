import type { DirectoryObject } from '../world/directory-objects.ts';
import { stableGuid } from '../world/random.ts';
import type { PlaceKey } from './grants.ts';

/** Contoso's administrative units and the one application that roles are scoped to, with the directory scope id of each. */
export function places(seed: number): {
  objects: DirectoryObject[];
  scopeIds: Readonly<Record<PlaceKey, string>>;
} {
  const unit = (displayName: string, description: string) =>
    ({
      kind: 'administrativeUnit',
      id: stableGuid(seed, `unit:${displayName}`),
      displayName,
      description,
    }) satisfies DirectoryObject;
  const nordics = unit('Nordics', 'Offices in Denmark, Finland, Norway and Sweden');
  const benelux = unit('Benelux Stores', 'Shops in Belgium, the Netherlands and Luxembourg');
  const hrConnect = {
    kind: 'servicePrincipal',
    id: stableGuid(seed, 'app:HR Connect'),
    appId: stableGuid(seed, 'app-id:HR Connect'),
    displayName: 'HR Connect',
  } satisfies DirectoryObject;
  return {
    objects: [nordics, benelux, hrConnect],
    scopeIds: {
      tenant: '/',
      nordics: `/administrativeUnits/${nordics.id}`,
      benelux: `/administrativeUnits/${benelux.id}`,
      hrConnect: `/${hrConnect.id}`,
    },
  };
}
