/** What a persona is there to show: who asks, who decides, who sets up, who may read the whole tenant. */
export type Ability = 'request' | 'approve' | 'administer' | 'read';

/** A person that can sign in: `upn` is the name they do it with, `oid` their object id in the tenant. */
export type Persona = {
  upn: string;
  oid: string;
  name: string;
  can: Ability[];
  /** Of a guest: where they are at home, and their object id there. */
  home?: { tenantId: string; oid: string };
};

/** A persona before its object id is known. */
export type PersonaSketch = {
  givenName: string;
  surname: string;
  jobTitle: string;
  department: string;
  can: Ability[];
};

export const DOMAIN = 'contoso.com';
/** What every tenant begins with. */
export const INITIAL_DOMAIN = 'contoso.onmicrosoft.com';

/** The cast. Names are invented; `contoso/grants.ts` says what each of them holds. */
export const PERSONAS = {
  maren: sketch('Maren', 'Okafor', 'Identity engineer', 'Workplace platform', ['request']),
  ruben: sketch('Ruben', 'Castellane', 'Security operations lead', 'Security', [
    'request',
    'approve',
    'read',
  ]),
  leila: sketch('Leila', 'Haddani', 'Privileged access lead', 'Security', ['approve', 'administer', 'read']),
  tomasz: sketch('Tomasz', 'Wielgosz', 'Infrastructure manager', 'Infrastructure', [
    'request',
    'approve',
    'read',
  ]),
  ines: sketch('Ines', 'Duarte', 'Internal auditor', 'Compliance', ['read']),
  jonas: sketch('Jonas', 'Lindqvist', 'Sales representative', 'Sales', []),
  // Holds no directory role: what she sees as an approver, everybody sees whom a setting names.
  sofia: sketch('Sofia', 'Brandt', 'Service owner', 'Workplace platform', ['request', 'approve']),
} as const;

export type PersonaKey = keyof typeof PERSONAS;

function sketch(
  givenName: string,
  surname: string,
  jobTitle: string,
  department: string,
  can: Ability[],
): PersonaSketch {
  return { givenName, surname, jobTitle, department, can };
}

/** `maren.okafor@contoso.com` */
export const upnOf = (person: Pick<PersonaSketch, 'givenName' | 'surname'>): string =>
  `${person.givenName}.${person.surname}@${DOMAIN}`.toLowerCase();
