import type { PersonaKey } from './personas.ts';

/** Where a grant holds: the whole tenant, or an object named in `places.ts`. */
export type PlaceKey = 'tenant' | 'nordics' | 'benelux' | 'hrConnect';

/** One grant of the small tenant. Days count from the start of the tenant: negative is past; `until` absent = without end. */
export type GrantSketch = { role: string; at?: PlaceKey; since: number; until?: number };

/** Grants by persona. */
export type GrantTable = Partial<Record<PersonaKey, readonly GrantSketch[]>>;

/** Who is eligible for what. Maren's list is the one in the design's pictures, then what its first page does not show. */
export const ELIGIBLE: GrantTable = {
  maren: [
    { role: 'Conditional Access Administrator', since: -143, until: 222 },
    { role: 'Exchange Administrator', since: -410 },
    { role: 'Intune Administrator', since: -143, until: 222 },
    { role: 'User Administrator', at: 'nordics', since: -143, until: 222 },
    { role: 'Privileged Role Administrator', since: -143, until: 222 },
    { role: 'Security Administrator', since: -143, until: 222 },
    { role: 'Authentication Administrator', at: 'nordics', since: -143, until: 222 },
    { role: 'Helpdesk Administrator', at: 'benelux', since: -356, until: 9 },
    { role: 'Application Administrator', at: 'hrConnect', since: -143, until: 222 },
    { role: 'Teams Administrator', since: -410 },
    { role: 'Global Reader', since: -98, until: 267 },
    { role: 'Cloud Device Administrator', since: -98, until: 267 },
    { role: 'Compliance Administrator', since: -98, until: 267 },
  ],
  ruben: [
    { role: 'Security Administrator', since: -200, until: 165 },
    { role: 'Conditional Access Administrator', since: -200, until: 165 },
  ],
  tomasz: [
    { role: 'Intune Administrator', since: -121, until: 244 },
    { role: 'Cloud Device Administrator', since: -121, until: 244 },
  ],
  // Ruben decides about this one, and she about his Security Administrator: they could wave each other through.
  sofia: [{ role: 'Conditional Access Administrator', since: -80, until: 285 }],
};

/** Who was eligible for what until lately: gone, but for their requests, and still renewable. */
export const ELIGIBLE_ONCE: GrantTable = {
  maren: [
    { role: 'SharePoint Administrator', since: -371, until: -6 },
    { role: 'Windows 365 Administrator', since: -200, until: -20 },
  ],
};

/** Who holds what as a standing assignment. */
export const ASSIGNED: GrantTable = {
  maren: [{ role: 'Reports Reader', since: -410 }],
  ruben: [{ role: 'Security Reader', since: -500 }],
  leila: [{ role: 'Privileged Role Administrator', since: -620 }],
  tomasz: [{ role: 'Security Reader', since: -300, until: 65 }],
  ines: [{ role: 'Global Reader', since: -75, until: 105 }],
};
