import type { Switches } from './switches.ts';

/** A value under which the tenant does so little that nothing else could be seen beside it. */
type Alone<T> = {
  readonly value: T;
  /** Why it is in no combined set. */
  readonly why: string;
  /** Title of the journey in `e2e/journeys` that tries it. */
  readonly triedBy: string;
};

/** The other values that are tried one at a time, each by a journey of its own, and not in the combined sets. */
export const ALONE: { readonly [K in keyof Switches]?: readonly Alone<Switches[K]>[] } = {
  'activation.contextNeverSatisfied': [
    {
      value: true,
      why: 'no role that asks for a context could ever be activated',
      triedBy: 'a service that never has enough asks once',
    },
  ],
  'approvals.defaultApprovers': [
    {
      value: 'nobody',
      why: 'the requests of the journeys about approvals go to the default approvers: none could be decided',
      triedBy: 'a request that nobody is listed to decide can still be taken back',
    },
  ],
  'tenant.licence': [
    {
      value: 'P1',
      why: 'PIM refuses every call',
      triedBy: 'a tenant without the licence says what is missing, never that there is nothing',
    },
  ],
  'policies.readableByRequestor': [
    {
      value: false,
      why: 'what the panel asks for comes of the policies: every journey would see the bare panel',
      triedBy: 'a requestor who may not read policies can still ask, and is told what was refused',
    },
  ],
};
