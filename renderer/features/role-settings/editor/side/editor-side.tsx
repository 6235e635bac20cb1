import { EditorChecks } from './editor-checks.tsx';
import { InWords } from './in-words.tsx';
import { NotTouchedList } from './not-touched-list.tsx';
import css from './side.module.css';

/** It scrolls by itself, so that it is a stop for the keyboard. What the settings come to: in one sentence, by the checks, and for those who hold the role already. */
export function EditorSide() {
  return (
    <aside className={css.side} tabIndex={0} aria-label="What it comes to">
      <InWords />
      <EditorChecks />
      <NotTouchedList />
    </aside>
  );
}
