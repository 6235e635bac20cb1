import { Button } from '@fluentui/react-components';
import type { RuleOutcome, RunItem } from '../../../../shared/contract/role-settings/plan.ts';
import { ProblemMessage } from '../../../components/problem-message.tsx';
import { RetryCountdown } from '../../../components/retry-countdown.tsx';
import { ServiceText } from '../../../components/service-text.tsx';
import { visibleText } from '../../../components/visible-text.ts';
import { settingsOf } from '../review/change-values.ts';
import { startReview } from '../review/review-store.ts';
import { aboutName } from '../review/role-words.ts';
import { refOf } from '../selected-rows.ts';
import { InForceList } from './in-force-list.tsx';
import { ResultIcon } from './result-icon.tsx';
import { ruleWords } from './rule-words.ts';
import type { TallyKind } from './run-tally.ts';
import { itemWords } from './run-words.ts';
import css from './run-role-result.module.css';

type RunRoleResultProps = { readonly item: RunItem; readonly underWay: boolean };

/** What became of one role: which value of each setting is in force now, rule by rule, and the ways on. */
export function RunRoleResult({ item, underWay }: RunRoleResultProps) {
  const { detail } = itemWords(item, underWay);
  const name = visibleText(aboutName(item));
  return (
    <div className={css.result}>
      {detail !== '' && <p>{detail}</p>}
      {item.problem && <ProblemMessage problem={item.problem} />}
      {item.changes.length > 0 && <InForceList item={item} name={name} underWay={underWay} />}
      {item.rules.length > 0 && (
        <ul className={css.rules} aria-label={`Rules of ${name}`}>
          {item.rules.map((rule) => (
            <Rule key={rule.ruleId} rule={rule} />
          ))}
        </ul>
      )}
      <WaysOn item={item} name={name} underWay={underWay} />
    </div>
  );
}

const KINDS: Readonly<Record<RuleOutcome['state'], TallyKind>> = {
  saved: 'saved',
  differs: 'partly',
  refused: 'refused',
  unknown: 'unknown',
  'not-sent': 'not-sent',
  waiting: 'going',
};

function Rule({ rule }: { readonly rule: RuleOutcome }) {
  return (
    <li className={css.rule} data-state={rule.state}>
      <ResultIcon kind={KINDS[rule.state]} />
      <div>
        <code>
          <ServiceText text={rule.ruleId} />
        </code>{' '}
        <span className={css.words}>{ruleWords(rule)}</span>
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
  const written = item.state === 'saved' || item.state === 'partly' || item.state === 'unknown';
  const { snapshotId } = item;
  return (
    <div className={css.ways}>
      {item.state === 'changed-meanwhile' && (
        <Button
          size="small"
          aria-label={`Review again…, ${name}`}
          onClick={() =>
            startReview({
              kind: 'edit',
              to: [refOf(item)],
              settings: settingsOf(item.changes, 'after'),
              base: settingsOf(item.changes, 'before'),
            })
          }
        >
          Review again…
        </Button>
      )}
      {written && snapshotId !== null && (
        <Button
          size="small"
          aria-label={`Undo to the snapshot…, ${name}`}
          onClick={() => startReview({ kind: 'undo', of: refOf(item), snapshotId })}
        >
          Undo to the snapshot…
        </Button>
      )}
    </div>
  );
}
