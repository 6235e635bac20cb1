import type { HostReport, NetworkReport } from '../../../shared/contract/network-report.ts';
import { certificateWords, proxyWords, stateWords, forWhat } from './network-words.ts';

const iso = (at: number): string => new Date(at).toISOString();

function hostLines(host: HostReport, at: number): string[] {
  const { certificate, clockSkewMs, problem } = host;
  const seen = certificateWords(host, at);
  return [
    `${forWhat(host.use)}, ${host.host}: ${stateWords(host)}`,
    proxyWords(host),
    certificate &&
      seen &&
      `${seen.words}; subject ${certificate.subject}; valid to ${iso(certificate.validTo)}`,
    clockSkewMs !== null && `Clock: ${clockSkewMs} ms from this device’s`,
    problem && `${problem.title} ${problem.advice}`,
    problem?.code !== undefined && `Code: ${problem.code}`,
    problem?.detail !== undefined && `Detail: ${problem.detail}`,
  ]
    .filter((line): line is string => typeof line === 'string')
    .map((line, index) => (index === 0 ? line : `  ${line.replaceAll('\u00a0', ' ')}`));
}

/** The test as text for whoever runs the network. Holds no token, name or address of a person. @param version of this console */
export const reportText = ({ at, hosts }: NetworkReport, version: string): string =>
  [`PIM Desk ${version}, network test, ${iso(at)}`, ...hosts.flatMap((host) => hostLines(host, at))]
    .join('\n')
    .replaceAll('\u00a0', ' ');
