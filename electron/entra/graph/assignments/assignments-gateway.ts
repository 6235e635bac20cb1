import type { AssignmentsGateway } from '../../../console/assignment-ports.ts';
import type { Graph } from '../graph.ts';
import { createAssignmentReaders, type SharedForAssignments } from './assignment-readers.ts';
import { checkOrders } from './check-orders.ts';
import { readAll } from './read-all.ts';
import { readHeld } from './read-held.ts';
import { readPast } from './read-past.ts';
import { readUnits } from './read-units.ts';
import { writeOrders, type Batches } from './write-orders.ts';

/** Everybody's assignments, of Entra roles and of groups. What a service turned out to be like is remembered as long as the connection. */
export function createAssignmentsGateway(graph: Graph, shared: SharedForAssignments): AssignmentsGateway {
  const readers = createAssignmentReaders(graph, shared);
  const batches: Batches = { taken: true };
  return {
    readAll: (who, some) => readAll(readers, who, some),
    readPast: (who) => readPast(readers, who),
    readHeld: (who, of) => readHeld(readers, who, of),
    check: (who, orders, proof) => checkOrders(graph, who, orders, proof),
    write: (who, lists, proof) => writeOrders(graph, who, batches, lists, proof),
    readUnits: (who) => readUnits(graph, shared.gathered, who),
  };
}
