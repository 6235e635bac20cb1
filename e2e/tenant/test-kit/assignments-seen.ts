import type { Tenant } from '../start.ts';
import { rowsOf, tenantClient } from './tenant-client.ts';

/** From when until when somebody has something, as the service says it: ISO moments; `end` null: no end. */
export type WindowSeen = {
  readonly start: string | null;
  readonly end: string | null;
  /** `Assigned` or `Activated`; of an eligibility nothing. */
  readonly how: string | null;
};

/** What somebody has of one role by direct assignment. */
export type HeldSeen = {
  readonly eligible: WindowSeen | null;
  /** Assigned, not activated. */
  readonly active: WindowSeen | null;
};

const SETS = {
  eligible: 'roleEligibilityScheduleInstances',
  active: 'roleAssignmentScheduleInstances',
} as const;

/**
 * Reads who has what as a client does that knows Graph's documentation and nothing of ours: plain https. Throws where it is not answered, or
 * where somebody has it twice. @param role a definition id @param principal an object id @param scope as Graph names it
 */
export async function heldSeen(
  tenant: Tenant,
  of: { readonly role: string; readonly principal: string; readonly scope?: string },
  person = 'leila',
): Promise<HeldSeen> {
  const client = tenantClient(tenant);
  try {
    const read = async (set: string): Promise<WindowSeen | null> => {
      const filter = `principalId eq '${of.principal}' and roleDefinitionId eq '${of.role}'`;
      const answer = await client
        .as(person)
        .get(`/roleManagement/directory/${set}?$filter=${encodeURIComponent(filter)}`);
      if (answer.status !== 200) throw new Error(`the tenant answered ${answer.status}: ${answer.text}`);
      const rows = rowsOf(answer).filter(
        (row) =>
          row['directoryScopeId'] === (of.scope ?? '/') &&
          row['memberType'] === 'Direct' &&
          row['assignmentType'] !== 'Activated',
      );
      const [row, more] = rows;
      if (more) throw new Error(`it is had twice: ${JSON.stringify(rows)}`);
      return row ? windowOf(row) : null;
    };
    return { eligible: await read(SETS.eligible), active: await read(SETS.active) };
  } finally {
    client.close();
  }
}

const windowOf = (row: Record<string, unknown>): WindowSeen => ({
  start: textOf(row['startDateTime']),
  end: textOf(row['endDateTime']),
  how: textOf(row['assignmentType']),
});

const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null);
