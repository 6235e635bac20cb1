import { Button } from '@fluentui/react-components';
import type { RuleOutcome, RunItem } from '../../../../shared/contract/role-settings/plan.ts';
import { refOf } from '../../../../shared/domain/role-settings/ref-of.ts';
import { ProblemMessage } from '../../../components/problem-message.tsx';
import { RetryCountdown } from '../../../components/retry-countdown.tsx';
import { ResultIcon } from '../../../components/run/result-icon.tsx';
import type { RunEnd } from '../../../components/run/run-end.ts';
import { ServiceText } from '../../../components/service-text.tsx';
import { VisuallyHidden } from '../../../components/visually-hidden.tsx';
import { visibleText } from '../../../components/visible-text.ts';
import { settingsOf } from '../review/change-values.ts';
import { startReview } from '../review/review-store.ts';
import { aboutName } from '../../../components/role-words.ts';
import { InForceList } from './in-force-list.tsx';
import { ruleEnd } from './item-end.ts';
import { ruleWords } from './rule-words.ts';
import css from './run-role-result.module.css';

type RunRoleResultProps = { readonly item: RunItem; readonly underWay: boolean };

/** What became of one role: which value of each setting is in force now, rule by rule, and the ways on. */
export function RunRoleResult({ item, underWay }: RunRoleResultProps) {
  const name = visibleText(aboutName(item));
  // What somebody else changed in between may be any of it; rules that were never sent say nothing.
  const sent = item.rules.length > 0 && (item.state !== 'changed-meanwhile' || item.snapshotId !== null);
  return (
    <div className={css.result}>
      {item.problem && <ProblemMessage problem={item.problem} />}
      {item.changes.length > 0 && item.state !== 'changed-meanwhile' && (
        <InForceList item={item} name={name} underWay={underWay} />
      )}
      {sent && (
        // Where each was saved, the table says it all.
        <details className={css.byRule} open={item.rules.some(isTroubledRule)}>
          <summary>Rule by rule</summary>
          <ul className={css.rules} aria-label={`Rules of ${name}`}>
            {item.rules.map((rule) => (
              <Rule key={rule.ruleId} rule={rule} end={ruleEnd(rule, item, underWay)} />
            ))}
          </ul>
        </details>
      )}
      <WaysOn item={item} name={name} underWay={underWay} />
    </div>
  );
}

const isTroubledRule = ({ state }: RuleOutcome): boolean => state !== 'saved' && state !== 'waiting';

const ENDS: Readonly<Record<RuleOutcome['state'], RunEnd>> = {
  saved: 'done',
  differs: 'partly',
  refused: 'refused',
  unknown: 'unknown',
  'not-sent': 'not-sent',
  waiting: 'going',
};

function Rule({ rule, end }: { readonly rule: RuleOutcome; readonly end: RuleOutcome['state'] }) {
  return (
    <li className={css.rule} data-state={end}>
      <ResultIcon end={ENDS[end]} />
      <div>
        <code>
          <ServiceText text={rule.ruleId} />
        </code>{' '}
        <span className={css.words}>{ruleWords(end)}</span>
        {rule.problem && (
          <p className={css.problem}>
            <ServiceText text={`${rule.problem.title} ${rule.problem.advice}`} />
            {rule.problem.retryAt !== undefined && (
              <>
                {' '}
                <RetryCountdown retryAt={rule.problem.retryAt} />
              </>
            )}
            {rule.problem.requestId !== undefined && (
              <>
                {' '}
                Request id <ServiceText text={rule.problem.requestId} />
              </>
            )}
          </p>
        )}
      </div>
    </li>
  );
}

/** Undo is a change like any other: it is reviewed first. So is what somebody else came before. */
function WaysOn({ item, name, underWay }: RunRoleResultProps & { readonly name: string }) {
  if (underWay) return null;
  const { snapshotId } = item;
  return (
    <div className={css.ways}>
      {item.state === 'changed-meanwhile' && (
        <Button
          size="small"
          onClick={() =>
            startReview({
              kind: 'edit',
              to: [refOf(item)],
              settings: settingsOf(item.changes, 'after'),
              base: settingsOf(item.changes, 'before'),
              shown: null,
            })
          }
        >
          Review again… <VisuallyHidden>{name}</VisuallyHidden>
        </Button>
      )}
      {snapshotId !== null && item.state !== 'refused' && (
        <Button size="small" onClick={() => startReview({ kind: 'undo', of: refOf(item), snapshotId })}>
          Undo to the snapshot… <VisuallyHidden>{name}</VisuallyHidden>
        </Button>
      )}
    </div>
  );
}
