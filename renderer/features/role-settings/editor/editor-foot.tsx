import { Button } from '@fluentui/react-components';
import { ErrorCircle16Filled } from '@fluentui/react-icons/svg/error-circle';
import { ExplainedButton } from '../../../components/explained-button.tsx';
import { KeyCap } from '../../../components/key-cap.tsx';
import { useEditor } from './editor-context.ts';
import { changedWords, countWords, refusedCount } from './foot-words.ts';
import type { EditorActions } from './use-editor-actions.ts';
import css from './editor-foot.module.css';

/** What is changed and not saved, and what to do with it. */
export function EditorFoot({ actions }: { readonly actions: EditorActions }) {
  const { changes, checks, unreadable } = useEditor();
  const refused = changes.length === 0 ? 0 : refusedCount(checks);
  return (
    <footer className={css.foot} aria-label="Changes">
      <p className={css.count} role="status">
        <strong>{countWords(changes)}</strong>
        {refused > 0 && (
          <span className={css.refused}>
            <ErrorCircle16Filled aria-hidden="true" />
            {refused} would be refused
          </span>
        )}
        {unreadable.length > 0 && (
          <span className={css.refused}>
            <ErrorCircle16Filled aria-hidden="true" />
            {unreadable.length} cannot be read
          </span>
        )}
      </p>
      <p className={css.names}>{changedWords(changes)}</p>
      <div className={css.actions}>
        {(changes.length > 0 || unreadable.length > 0) && (
          <Button appearance="subtle" onClick={actions.discard}>
            Discard
          </Button>
        )}
        <ExplainedButton
          appearance="primary"
          aria-keyshortcuts="Control+S"
          whyNot={actions.whyNot}
          onClick={actions.review}
        >
          Review and save
          <span className={css.cap}>
            <KeyCap>Ctrl S</KeyCap>
          </span>
        </ExplainedButton>
      </div>
    </footer>
  );
}
