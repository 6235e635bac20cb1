import { Tooltip } from '@fluentui/react-components';
import { ArrowForward16Regular } from '@fluentui/react-icons/svg/arrow-forward';
import { QuestionCircle16Regular } from '@fluentui/react-icons/svg/question-circle';
import type { LeadsToLine } from '../../../components/leads-to-words.ts';
import { QuietIcon } from '../../../components/quiet-icon.tsx';
import { ServiceText } from '../../../components/service-text.tsx';
import { visibleText } from '../../../components/visible-text.ts';
import css from './leads-to-mark.module.css';

/** Under a group's name: which roles it brings or leads to; where that is not known, why. */
export function LeadsToMark({ line: { kind, text, more } }: { readonly line: LeadsToLine }) {
  const unknown = kind === 'unknown';
  const inside = (
    <>
      <QuietIcon
        icon={unknown ? QuestionCircle16Regular : ArrowForward16Regular}
        className={unknown ? css.unknown : css.icon}
      />
      <span className={css.text}>
        <ServiceText text={text} />
      </span>
    </>
  );
  if (more === null)
    return (
      <span className={css.line} title={visibleText(text)}>
        {inside}
      </span>
    );
  return (
    <Tooltip relationship="description" content={visibleText(more)}>
      <span role="note" tabIndex={0} className={css.line}>
        {inside}
      </span>
    </Tooltip>
  );
}
