import type { GatheredRead } from '../gathered-reads.ts';
import type { Graph } from '../graph.ts';
import type { GroupReaders } from '../own/about-groups.ts';
import type { PolicyReader } from '../roles/role-policies.ts';

/** What reading approvals takes besides Graph; shared with one's own roles and groups, so that nothing is read twice. */
export type ApprovalReaders = {
  readonly roles: PolicyReader;
  readonly groups: GroupReaders;
  readonly gathered: GatheredRead;
};

/** The same with the way to Graph, and what a connection has found out about its service. */
export type Reading = ApprovalReaders & { readonly graph: Graph };
