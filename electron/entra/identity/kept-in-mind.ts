import type { SealedText } from '../../console/ports.ts';

/**
 * A sealed text that answers with what was last saved, be it on disk yet or not. MSAL loads the whole cache before it changes it and
 * saves it after: two calls at once, a step-up and a silent renewal, would else lose the tokens of the one that saved first.
 */
export function keptInMind(text: SealedText): SealedText {
  let kept: string | undefined;
  return {
    load: async () => {
      if (kept !== undefined) return kept;
      const loaded = await text.load();
      // Something may have been saved while the disk was read.
      kept ??= loaded;
      return kept;
    },
    save: (next) => {
      kept = next;
      return text.save(next);
    },
    wipe: () => {
      kept = undefined;
      return text.wipe();
    },
  };
}
