import { createContext, useContext } from 'react';
import type { Plane } from '../../../../../shared/contract/my-roles.ts';
import type { ApproverFacts, Contexts } from '../../../../../shared/contract/role-settings/detail.ts';

/** What controls know of what they set, besides its value. */
export type ControlAbout = {
  /** A group has no default approvers. */
  readonly plane: Plane;
  /** The tenant's authentication contexts; null where they were not read. */
  readonly contexts: Contexts | null;
  /** Who decides where nobody is named; null where that was not read, or there is nobody. */
  readonly defaultApprovers: ApproverFacts | null;
  /** Who stands behind approvers, as far as it was read. */
  readonly approvers: readonly ApproverFacts[];
};

const UNKNOWN: ControlAbout = { plane: 'entra-roles', contexts: null, defaultApprovers: null, approvers: [] };

const About = createContext<ControlAbout>(UNKNOWN);

/** Tells the controls within what they set. */
export const ControlAboutProvider = About.Provider;

export const useControlAbout = (): ControlAbout => useContext(About);
