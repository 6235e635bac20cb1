import type { Persona } from '../contoso/personas.ts';
import { personCalled } from '../identity/people.ts';
import type { ControlContext } from './control-context.ts';
import { ControlRefusal } from './control-context.ts';

/** The persona of a sign-in name. Throws a 404 that names the known ones. */
export function personaOf(upn: string, of: Pick<ControlContext, 'personas'>): Persona {
  const { personas } = of;
  const persona = personCalled(upn, of);
  if (persona) return persona;
  throw new ControlRefusal(
    404,
    `Nobody signs in as ${upn}. Known: ${personas.map((one) => one.upn).join(', ')}.`,
  );
}
