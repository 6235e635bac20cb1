import { keepDraft, usePanelStore, type OpenPanel, type TypedDraft } from '../../../state/panel-store.ts';
import { freshDraft } from './draft.ts';

/** What is typed for one opening of the panel. It outlives the panel: see `panel-store.ts`. */
export type Draft = {
  readonly draft: TypedDraft;
  readonly change: (part: Partial<TypedDraft>) => void;
  /** Keeps also a draft nobody changed, so that nothing on screen is lost if the panel is closed meanwhile. */
  readonly keep: () => void;
};

/** The kept draft of an opening, else a fresh one with what the opener filled in. */
export function useDraft({ draftKey, eligibilities, prefill }: OpenPanel): Draft {
  const kept = usePanelStore((state) => state.drafts[draftKey]);
  const fresh = (): TypedDraft => ({ ...freshDraft(eligibilities), ...prefill });
  const draft = kept ?? fresh();
  const change = (part: Partial<TypedDraft>): void =>
    // By what is kept now: two changes may come before the next render.
    keepDraft(draftKey, { ...(usePanelStore.getState().drafts[draftKey] ?? fresh()), ...part });
  return { draft, change, keep: () => change({}) };
}
