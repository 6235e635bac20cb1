import type { Identity } from '../../../console/ports.ts';
import type { PolicyRecord, SettingsGateway } from '../../../console/settings-ports.ts';
import type { Graph } from '../graph.ts';
import { readAll } from './read-all.ts';
import { readContexts } from './read-contexts.ts';
import { readHolders } from './read-holders.ts';
import { readSome } from './read-some.ts';
import { createSettingsReaders, type SharedForSettings } from './settings-readers.ts';
import { writePolicies } from './write-policies.ts';
import { refOf } from '../../../../shared/domain/role-settings/ref-of.ts';
import type { SettingsRef } from '../../../../shared/contract/role-settings/plan.ts';

/** Role settings of Entra roles and of groups. What a service turned out to be like is remembered as long as the connection. */
export function createSettingsGateway(graph: Graph, shared: SharedForSettings): SettingsGateway {
  const readers = createSettingsReaders(graph, shared);
  const batches = { taken: true };
  /** Which role or group a policy is of, by the ids it was read under. */
  const of = new Map<string, SettingsRef>();
  const noteId = (record: PolicyRecord): void => void of.set(record.policyId, refOf(record));

  async function idNow(who: Identity, policyId: string): Promise<string | null> {
    const ref = of.get(policyId);
    const [record] = ref ? await readSome(readers, who, [ref]) : [];
    return record?.ok ? record.value.policyId : null;
  }

  return {
    readAll: async (who) => {
      const reading = await readAll(readers, who);
      if (reading.ok) Object.values(reading.value.records).forEach((records) => records?.forEach(noteId));
      return reading;
    },
    readSome: async (who, refs) => {
      const records = await readSome(readers, who, refs);
      for (const record of records) if (record.ok) noteId(record.value);
      return records;
    },
    write: (who, policies, proof) => writePolicies({ graph, idNow, batches }, who, policies, proof),
    readHolders: (who, ref) => readHolders(graph, shared.gathered, who, ref),
    readContexts: (who) => readContexts(graph, shared.gathered, who),
  };
}
