import { createContext, useContext } from 'react';
import type { IntentInput } from '../../../shared/contract/intents.ts';

/** For what more time is asked: an eligibility or assignment that ends soon, or one that ran out. */
export type MoreTimeOf = Pick<IntentInput<'askForTime'>, 'of' | 'id'>;

/** What can be begun from anywhere on the page. Each asks once more before anything is sent. */
export type RoleActions = {
  readonly deactivate: (assignmentId: string) => void;
  readonly deactivateAll: () => void;
  readonly cancelRequest: (requestId: string) => void;
  readonly askForTime: (what: MoreTimeOf) => void;
  /** Ticks or unticks a row; one that cannot be activated now says why. */
  readonly toggleSelected: (eligibilityId: string) => void;
};

const nothing = (): void => undefined;

export const RoleActionsContext = createContext<RoleActions>({
  deactivate: nothing,
  deactivateAll: nothing,
  cancelRequest: nothing,
  askForTime: nothing,
  toggleSelected: nothing,
});

/** What the page lets a card, a row or an item begin. */
export const useRoleActions = (): RoleActions => useContext(RoleActionsContext);
