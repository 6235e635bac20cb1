import type { HostReport } from '../../../shared/contract/network-report.ts';
import { ServiceText } from '../../components/service-text.tsx';
import { HostMark } from './host-mark.tsx';
import {
  certificateWords,
  clockWords,
  problemWords,
  proxyWords,
  stateWords,
  forWhat,
} from './network-words.ts';
import css from './host-item.module.css';

type HostItemProps = {
  readonly host: HostReport;
  /** When it was tried. */
  readonly at: number;
  /** The advice that stands above all hosts already. */
  readonly told: string | null;
};

/** One host: what it is for, whether it was reached, and what stood on the way. */
export function HostItem({ host, at, told }: HostItemProps) {
  const proxy = proxyWords(host);
  const certificate = certificateWords(host, at);
  const clock = clockWords(host);
  const odd = certificate?.opened === true || certificate?.over === true || clock !== null;
  const mark =
    host.state === 'not-tried'
      ? 'not-tried'
      : host.state === 'not-reached'
        ? 'failed'
        : odd
          ? 'attention'
          : 'confirmed';
  return (
    <li className={css.host} data-host={host.host}>
      <HostMark mark={mark} />
      <div className={css.words}>
        <p className={css.name}>
          <span className={css.address}>{host.host}</span>{' '}
          <span className={css.use}>{forWhat(host.use)}</span>
        </p>
        <p>{[stateWords(host), proxy].filter((part) => part !== null).join(' · ')}</p>
        {certificate && (
          <p className={certificate.opened || certificate.over ? css.look : css.quiet}>
            <ServiceText text={certificate.words} />
          </p>
        )}
        {clock !== null && <p className={css.look}>{clock}</p>}
        {host.problem && (
          <p>
            <ServiceText text={problemWords(host.problem, told)} />
          </p>
        )}
      </div>
    </li>
  );
}
