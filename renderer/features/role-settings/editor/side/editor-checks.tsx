import { ChecksList } from '../../../../components/checks/checks-list.tsx';
import { checksInWords } from '../../words/check-words.ts';
import { useEditor } from '../editor-context.ts';
import css from './side.module.css';

/** What was checked of the settings as they would be. */
export function EditorChecks() {
  const { checks } = useEditor();
  return (
    <section>
      <h2 className={css.title}>Checks</h2>
      <ChecksList checks={checksInWords(checks)} />
    </section>
  );
}
