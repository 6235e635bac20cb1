import { useEffect, useMemo, useRef } from 'react';
import type { SettingsRef } from '../../../../shared/contract/role-settings/plan.ts';
import { someSettings } from '../../../../shared/contract/role-settings/settings.ts';
import { announce } from '../../../state/announcements.ts';
import { startReview } from '../review/review-store.ts';
import { useSaveBlock } from '../review/use-save-block.ts';
import { changeDraft, settingsDraftKey } from './draft/draft-store.ts';
import { discarded, undone } from './draft/draft.ts';
import type { Editor } from './editor-context.ts';
import { reviewBlock } from './foot-words.ts';

export type EditorActions = {
  /** Why nothing can be reviewed; null where it can. */
  readonly whyNot: string | null;
  readonly review: () => void;
  readonly discard: () => void;
};

/** What the foot and the keys do: Ctrl S reviews, Ctrl Z takes the last change back, Esc leaves. DESIGN.md §7 */
export function useEditorActions(of: SettingsRef, editor: Editor, onClose: () => void): EditorActions {
  const { changes, unreadable, mayNot, draft, detail } = editor;
  const block = useSaveBlock(false, false);
  const onlyLooks = mayNot === null ? null : `You may look at everything, and not save it. ${mayNot}`.trim();
  const whyNot = reviewBlock(changes, unreadable, [onlyLooks, block]);
  const key = settingsDraftKey(of);
  const actions = useMemo<EditorActions>(
    () => ({
      whyNot,
      review: () => {
        const settings = someSettings.parse(
          Object.fromEntries(changes.map(({ setting, after }) => [setting, after])),
        );
        startReview({ kind: 'edit', to: [of], settings, base: draft.base, shown: detail.canonical });
      },
      discard: () => {
        changeDraft(key, discarded);
        announce('Changes discarded. Ctrl Z brings them back.');
      },
    }),
    [whyNot, changes, draft.base, detail.canonical, of, key],
  );
  const latest = useRef({ actions, onClose });
  useEffect(() => {
    latest.current = { actions, onClose };
  }, [actions, onClose]);
  useEffect(() => {
    const pressed = (event: KeyboardEvent): void => {
      if (isElsewhere(event.target) || event.defaultPrevented) return;
      if (event.key === 'Escape') {
        event.preventDefault();
        latest.current.onClose();
      }
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
      const { key: letter } = event;
      if (letter === 's') {
        event.preventDefault();
        const { actions: now } = latest.current;
        if (now.whyNot === null) now.review();
        else announce(now.whyNot, 'assertive');
      }
      if (letter === 'z' && !hasOwnUndo(event.target)) {
        event.preventDefault();
        changeDraft(key, undone);
      }
    };
    window.addEventListener('keydown', pressed);
    return () => window.removeEventListener('keydown', pressed);
  }, [key]);
  return actions;
}

/** In a dialog, a menu or the panel keys are theirs. */
const isElsewhere = (target: EventTarget | null): boolean =>
  target instanceof Element &&
  target.closest('[role="dialog"], [role="menu"], [role="complementary"]') !== null;

/** What is typed to look for somebody is no change of a setting. */
const hasOwnUndo = (target: EventTarget | null): boolean =>
  target instanceof HTMLInputElement && target.matches('[data-principal-search]') && target.value !== '';
