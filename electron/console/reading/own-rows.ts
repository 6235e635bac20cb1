import { PLANES, type MyRoles, type Plane } from '../../../shared/contract/my-roles.ts';
import { planeOf } from '../../../shared/domain/planes.ts';
import type { MyRolesReading, PlaneRows } from '../ports.ts';

/** Whether what is held on a plane was read: only then are its rows as young as the reading. */
export const rolesWereRead = ({ rows }: MyRolesReading, plane: Plane): boolean =>
  rows[plane].eligible !== null && rows[plane].active !== null;

const isRefused = ({ coverage }: MyRolesReading, plane: Plane): boolean =>
  coverage.some((c) => c.plane === plane && c.state === 'refused');

/**
 * The rows of both planes after a reading. What could not be read keeps its last known rows; coverage says so. Where a plane was read, or
 * the service does not let it be read, rows of an earlier run go: they must not pass for the service's word.
 */
export function rowsAfter(before: MyRoles, read: MyRolesReading): Pick<MyRoles, keyof PlaneRows> {
  const list = <L extends keyof PlaneRows>(name: L, planeOfRow: (row: MyRoles[L][number]) => Plane) =>
    PLANES.flatMap((plane): MyRoles[L][number][] => {
      const fresh = read.rows[plane][name];
      if (fresh) return [...fresh];
      if (before.source === 'cache' && (rolesWereRead(read, plane) || isRefused(read, plane))) return [];
      return (before[name] as MyRoles[L][number][]).filter((row) => planeOfRow(row) === plane);
    });
  const held = <L extends Exclude<keyof PlaneRows, 'recents'>>(name: L) =>
    list(name, ({ scope }) => planeOf(scope.id));
  return {
    eligible: held('eligible'),
    active: held('active'),
    requests: held('requests'),
    ended: newest(held('ended'), (row) => row.endedAt ?? row.createdAt ?? 0),
    expired: newest(held('expired'), (row) => row.endedAt),
    recents: newest(
      list('recents', ({ scopeId }) => planeOf(scopeId)),
      (row) => row.at,
    ),
  };
}

const newest = <Row>(rows: Row[], at: (row: Row) => number): Row[] => rows.sort((a, b) => at(b) - at(a));
