import type { Obstacle } from '../../../../shared/contract/access.ts';
import { ConsentPageButton } from '../../../components/consent-page-button.tsx';
import { CopyButton } from '../../../components/copy-button.tsx';
import { ServiceText } from '../../../components/service-text.tsx';
import { obstacleWords, wayOutWords } from '../state-words.ts';
import css from './obstacle-item.module.css';

/** One thing that stands in the way: who takes it away, how, and on which page. */
export function ObstacleItem({ obstacle }: { readonly obstacle: Obstacle }) {
  const { what, link, names } = obstacle;
  return (
    <li className={css.obstacle}>
      <p className={css.what}>
        <ServiceText text={obstacleWords(obstacle)} />
      </p>
      <p>
        <ServiceText text={wayOutWords(obstacle)} />
      </p>
      {link !== null && (
        <div className={css.where}>
          {what === 'permission' && <ConsentPageButton permission={names[0] ?? null} />}
          <CopyButton label="Copy link" text={() => link} />
          <code className={css.link}>{link}</code>
        </div>
      )}
    </li>
  );
}
