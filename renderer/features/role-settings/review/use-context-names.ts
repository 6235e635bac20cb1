import { useVisit } from '../../../state/use-visit.ts';
import { useDetails } from '../editor/detail/detail-store.ts';
import type { ContextNames } from '../words/sign-in-words.ts';

/** The tenant's authentication contexts by name, as far as some role was opened that they were read with. */
export function useContextNames(): ContextNames {
  const visit = useVisit();
  return useDetails((state) => {
    if (state.visit !== visit) return NONE;
    const read = Object.values(state.read).find(({ detail }) => (detail?.contexts.contexts.length ?? 0) > 0);
    return read?.detail?.contexts.contexts ?? NONE;
  });
}

const NONE: ContextNames = [];
