import { ServiceText } from '../../../../components/service-text.tsx';
import { changedOf, refusedOf, useEditor } from '../editor-context.ts';
import { inWords } from '../../words/in-words.ts';
import css from './side.module.css';

/** The activation settings as they would be, in a sentence; what was changed is underlined, in red what would be refused. */
export function InWords() {
  const editor = useEditor();
  const { wanted, detail } = editor;
  return (
    <section>
      <h2 className={css.title}>In words</h2>
      <p className={css.words}>
        {inWords(wanted, detail.row.scope, detail.contexts.contexts).map(({ text, setting }, at) => {
          if (setting === null) return <ServiceText key={at} text={text} />;
          // Approval is refused for whom it names.
          const refused =
            refusedOf(editor, setting === 'approvers' ? ['approval', setting] : [setting]).length > 0;
          const changed = changedOf(editor, [setting]).length > 0;
          if (!refused && !changed) return <ServiceText key={at} text={text} />;
          return (
            <strong key={at} className={css.changed} data-refused={refused}>
              <ServiceText text={text} />
            </strong>
          );
        })}
      </p>
    </section>
  );
}
