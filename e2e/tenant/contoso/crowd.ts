import type { User } from '../world/directory-objects.ts';
import { stableGuid } from '../world/random.ts';
import { DOMAIN } from './personas.ts';

const GIVEN = [
  'Amara',
  'Bjarne',
  'Chiara',
  'Dilan',
  'Esther',
  'Farid',
  'Greta',
  'Hamish',
  'Ilse',
  'Jaya',
  'Kwame',
  'Lotte',
];
const FAMILY = [
  'Abbink',
  'Berglund',
  'Costa',
  'Demir',
  'Eze',
  'Fischer',
  'Grgic',
  'Hoang',
  'Ito',
  'Jansen',
  'Kaya',
  'Lund',
];
const DEPARTMENTS = ['Infrastructure', 'Security', 'Finance', 'Sales', 'Workplace platform', 'Stores'];

const pick = <T>(from: readonly T[], index: number): T => {
  const item = from[index % from.length];
  if (item === undefined) throw new RangeError('Nothing to pick from.');
  return item;
};

/** People without a sign-in, to fill a large tenant: the same ones for the same seed and number. */
export function crowd(seed: number, count: number): User[] {
  return Array.from({ length: count }, (_, index) => {
    const givenName = pick(GIVEN, index);
    const surname = pick(FAMILY, Math.floor(index / GIVEN.length));
    const alias = `${givenName}.${surname}.${String(index + 1).padStart(4, '0')}`.toLowerCase();
    return {
      kind: 'user',
      id: stableGuid(seed, `crowd:${index}`),
      displayName: `${givenName} ${surname}`,
      givenName,
      surname,
      userPrincipalName: `${alias}@${DOMAIN}`,
      jobTitle: null,
      department: pick(DEPARTMENTS, index * 7),
    };
  });
}
