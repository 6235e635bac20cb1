import type { NetworkReport } from '../../../shared/contract/network-report.ts';
import { ServiceText } from '../../components/service-text.tsx';
import { HostMark } from './host-mark.tsx';
import { reportWords } from './network-words.ts';
import css from './host-item.module.css';

/** The whole report in one sentence, and what to do. */
export function ReportSummary({ report }: { readonly report: NetworkReport }) {
  const { mark, title, advice } = reportWords(report);
  return (
    <div className={css.summary}>
      <HostMark mark={mark} />
      <div className={css.words}>
        <p className={css.claim}>
          <ServiceText text={title} />
        </p>
        {advice !== null && (
          <p>
            <ServiceText text={advice} />
          </p>
        )}
      </div>
    </div>
  );
}
