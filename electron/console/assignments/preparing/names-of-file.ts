import type { Scope } from '../../../../shared/contract/my-roles.ts';
import { fail, ok, type Result } from '../../../../shared/contract/result.ts';
import { guid } from '../../../../shared/contract/values.ts';
import {
  nobodyOfThatName,
  noRoleOfThatName,
  noScopeOfThatName,
} from '../../../../shared/domain/assignments/assignment-problems.ts';
import type { FileLine } from '../../../../shared/domain/assignments/assignments-file.ts';
import { accessOf, planeOf } from '../../../../shared/domain/planes.ts';
import type { Entra } from '../../connection-ports.ts';
import type { Identity } from '../../ports.ts';
import { readRoleSettings } from '../../settings/read-role-settings.ts';
import type { World } from '../../world.ts';
import { lookUp } from './look-up.ts';
import type { Wanted } from './wanted-assignments.ts';

type Named = Pick<Wanted, 'triple' | 'kind' | 'found'>;
/** What lines name, and the administrative units that were read for it. */
type FileNames = {
  readonly named: (line: FileLine) => Result<Named>;
  readonly units: readonly Scope[];
};

/** Who and what lines of a file name, each read once however often it is named. */
export async function namesOfFile(
  world: World,
  entra: Entra,
  who: Identity,
  lines: readonly FileLine[],
): Promise<FileNames> {
  const [people, roleOf, { units, scopeOf }] = await Promise.all([
    lookUp(
      entra,
      who,
      lines.map(({ principal }) => principal),
    ),
    rolesByName(world),
    scopesByName(entra, who, lines),
  ]);
  const named: FileNames['named'] = ({ principal, role, scope }) => {
    const place = scopeOf(scope);
    if (!place.ok) return place;
    const what = roleOf(role, place.value);
    if (!what.ok) return what;
    const found = people(principal);
    const known = found.ok ? found.value : null;
    // An id is one, whether or not the directory may be asked for it.
    const id = known?.id ?? (guid.safeParse(principal).success ? principal : null);
    if (id === null) return found.ok ? fail(nobodyOfThatName(principal)) : found;
    const triple = { roleId: what.value, scopeId: place.value, principalId: id };
    return ok({ triple, kind: known?.kind ?? null, found });
  };
  return { named, units };
}

/** Roles and groups by name or id, as the page Role settings has them. */
async function rolesByName(world: World): Promise<(text: string, scopeId: string) => Result<string>> {
  const { settings } = world.running;
  if (settings.records.size === 0) await readRoleSettings(world);
  const records = [...settings.records.values()];
  return (text, scopeId) => {
    if (guid.safeParse(text).success) return ok(text);
    const ids = records.flatMap(({ role, scope }) =>
      planeOf(scope.id) === planeOf(scopeId) && same(role.name, text) ? [role.definitionId] : [],
    );
    const [id, ...others] = [...new Set(ids)];
    // Two of one name: which is meant, only its id says.
    return id === undefined || others.length > 0 ? fail(noRoleOfThatName(text)) : ok(id);
  };
}

/** Administrative units by name or id. Read only where a line says one. */
async function scopesByName(
  entra: Entra,
  who: Identity,
  lines: readonly FileLine[],
): Promise<{ readonly units: readonly Scope[]; readonly scopeOf: (text: string) => Result<string> }> {
  const isId = (text: string): boolean => text.startsWith('/') || accessOf(text.toLowerCase()) !== null;
  const { units } = lines.every(({ scope }) => isId(scope))
    ? { units: [] }
    : await entra.assignments.readUnits(who);
  const scopeOf = (text: string): Result<string> => {
    const as = accessOf(text.toLowerCase());
    if (as !== null || text.startsWith('/')) return ok(as ?? text);
    const found = units.filter(({ id, name }) => same(name ?? '', text) || same(id, `${UNIT}${text}`));
    const [unit, ...others] = found;
    if (unit && others.length === 0) return ok(unit.id);
    // An application is named by its id alone.
    return !unit && guid.safeParse(text).success ? ok(`/${text}`) : fail(noScopeOfThatName(text));
  };
  return { units, scopeOf };
}

const UNIT = '/administrativeUnits/';

const same = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase();
