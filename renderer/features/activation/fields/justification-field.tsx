import { useRef, useState } from 'react';
import { Button, Textarea } from '@fluentui/react-components';
import { ChevronDown16Regular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronUp16Regular } from '@fluentui/react-icons/svg/chevron-up';
import type { Recent } from '../../../../shared/contract/my-roles.ts';
import type { Problem } from '../../../../shared/contract/problem.ts';
import { dateText } from '../../../components/when.ts';
import { useNow } from '../../../state/use-now.ts';
import { wakeEachMinute } from '../../../state/wake-times.ts';
import { FieldProblem } from '../../../components/fields/field-problem.tsx';
import { justificationQuality } from '../../../components/fields/justification-quality.ts';
import { NeededMark } from '../../../components/fields/needed-mark.tsx';
import { QualityHint } from '../../../components/fields/quality-hint.tsx';
import { RecentsList } from './recents-list.tsx';
import { recentsFor, sameAsLast } from './recents.ts';
import css from '../../../components/fields/field.module.css';

type JustificationFieldProps = {
  readonly needed: boolean;
  /** Whether an approver will read it. */
  readonly approval: boolean;
  readonly typed: string;
  readonly problem: Problem | undefined;
  /** The roles it is for, as `placeOf` names them. */
  readonly places: readonly string[];
  readonly recents: readonly Recent[];
  readonly onType: (text: string) => void;
  /** Takes the words of an earlier request, and its ticket where none is typed. */
  readonly onPick: (recent: Recent) => void;
};

/** Why. With what was written before, and a hint of what the text is worth to whoever reads it. */
export function JustificationField(props: JustificationFieldProps) {
  const { needed, approval, typed, problem, places, onType } = props;
  const root = useRef<HTMLDivElement>(null);
  const focus = (selector: string): void => root.current?.querySelector<HTMLElement>(selector)?.focus();
  const [open, setOpen] = useState(false);
  // What a picked wording took the place of, so that nothing typed is lost.
  const [replaced, setReplaced] = useState<string | null>(null);
  const now = useNow(wakeEachMinute);
  const recents = recentsFor(places, props.recents);
  const last = sameAsLast(typed, places, props.recents);
  const pick = (recent: Recent): void => {
    if (typed.trim() !== '' && !recents.some(({ justification }) => justification === typed))
      setReplaced(typed);
    props.onPick(recent);
    setOpen(false);
    focus('textarea');
  };
  const close = (): void => {
    setOpen(false);
    focus('[aria-controls]');
  };
  return (
    <div ref={root} className={css.field}>
      <div className={css.row}>
        <label className={css.label} htmlFor="activation-justification">
          Justification
          {needed && <NeededMark />}
        </label>
        <div className={css.together}>
          {replaced !== null && (
            <Button
              className={css.link}
              appearance="transparent"
              size="small"
              onClick={() => {
                onType(replaced);
                setReplaced(null);
                focus('textarea');
              }}
            >
              Put back what you typed
            </Button>
          )}
          {recents.length > 0 && (
            <Button
              className={css.link}
              appearance="transparent"
              size="small"
              iconPosition="after"
              icon={open ? <ChevronUp16Regular /> : <ChevronDown16Regular />}
              aria-expanded={open}
              aria-controls="activation-recents"
              onClick={() => setOpen(!open)}
            >
              Recent
            </Button>
          )}
        </div>
      </div>
      <Textarea
        id="activation-justification"
        className={css.area}
        data-field="justification"
        rows={3}
        resize="vertical"
        required={needed}
        value={typed}
        aria-invalid={problem !== undefined}
        aria-describedby="activation-justification-hint activation-justification-problem"
        onChange={(_, { value }) => onType(value)}
      />
      {problem === undefined && (
        <QualityHint
          id="activation-justification-hint"
          quality={justificationQuality(typed, approval, last ? dateText(last.at, now) : null)}
        />
      )}
      <FieldProblem id="activation-justification-problem" problem={problem} />
      {open && (
        <RecentsList id="activation-recents" recents={recents} now={now} onPick={pick} onClose={close} />
      )}
    </div>
  );
}
