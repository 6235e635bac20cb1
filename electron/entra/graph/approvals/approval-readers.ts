import type { GatheredRead } from '../gathered-reads.ts';
import type { Graph } from '../graph.ts';
import type { GroupReaders } from '../own/about-groups.ts';
import type { PolicyReader } from '../roles/role-policies.ts';
import type { SmallPages } from './read-lists.ts';
import type { RequestorNames } from './requestor-names.ts';

/** Readers shared with one's own roles and groups, so that nothing is read twice. */
export type SharedReaders = {
  readonly roles: PolicyReader;
  readonly groups: GroupReaders;
  readonly gathered: GatheredRead;
};

/** All that reading approvals takes. */
export type ApprovalReaders = SharedReaders & {
  readonly graph: Graph;
  readonly names: RequestorNames;
  readonly smallPages: SmallPages;
};
