import type { AssignmentRunItem } from '../../../../shared/contract/assignments/plan.ts';
import { ProblemMessage } from '../../../components/problem-message.tsx';
import { ServiceText } from '../../../components/service-text.tsx';
import { itemEnd } from './item-end.ts';
import { inForceNow, itemWords } from './run-words.ts';
import css from './item-result.module.css';

type ItemResultProps = {
  readonly item: AssignmentRunItem;
  readonly underWay: boolean;
  readonly now: number;
};

/** All that is known of one: what is in force by each of its requests, why one was refused, and the service's own ids. */
export function ItemResult({ item, underWay, now }: ItemResultProps) {
  const end = itemEnd(item, underWay);
  const problems = [item.problem, ...item.steps.map(({ problem }) => problem)].filter(
    (problem, at, all) => problem !== null && all.findIndex((one) => one?.title === problem.title) === at,
  );
  const requests = item.steps.filter(({ requestId }) => requestId !== null);
  return (
    <div className={css.result} data-end={end}>
      {end === 'partly' ? (
        <ul className={css.inForce} aria-label="In force now">
          {inForceNow(item, now).map((words, index) => (
            <li key={index}>
              <ServiceText text={words} />
            </li>
          ))}
        </ul>
      ) : (
        <p>
          <ServiceText text={itemWords(item, underWay, now).detail} />
        </p>
      )}
      {problems.map((problem) => problem && <ProblemMessage key={problem.title} problem={problem} />)}
      {requests.length > 0 && (
        <p className={css.ids}>
          {requests.map((step, index) => (
            <span key={index}>
              {index > 0 && '; '}
              Request <ServiceText text={step.requestId ?? ''} />
              {step.status !== null && (
                <>
                  {', '}
                  <ServiceText text={step.status} />
                </>
              )}
            </span>
          ))}
        </p>
      )}
    </div>
  );
}
