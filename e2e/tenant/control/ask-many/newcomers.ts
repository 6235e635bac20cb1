import { crowd } from '../../contoso/crowd.ts';
import type { World } from '../../world/world.ts';

/** Seeds of crowds that no tenant begins with. */
const FIRST_SEED = 1_000_000;

/** So many people who were not in the directory before, by object id. */
export function newcomers({ directory }: World, count: number): string[] {
  const before = directory.all('user').length;
  return crowd(FIRST_SEED + before, count).map((person) => {
    const userPrincipalName = person.userPrincipalName.replace('@', `.${before}@`);
    directory.add({ ...person, userPrincipalName });
    return person.id;
  });
}
