import type { HostReport, NetworkReport } from '../../../shared/contract/network-report.ts';
import { dateText } from '../../components/when.ts';

/** From here on a difference of clocks is said: tokens are refused by their times. Microsoft's services allow five minutes. */
const CLOCK_TOLERANCE_MS = 5 * 60_000;

const USES: Readonly<Record<HostReport['use'], string>> = {
  login: 'Sign-in service',
  graph: 'Microsoft Graph',
  'sign-in-pages': 'Sign-in pages',
};

/** What a host is needed for. */
export const forWhat = (use: HostReport['use']): string => USES[use];

/** "Reached in 84 ms", "Not reached", "Opened by your browser, not tried". */
export function stateWords({ state, ms }: Pick<HostReport, 'state' | 'ms'>): string {
  switch (state) {
    case 'reached':
      return ms === null ? 'Reached' : `Reached in ${ms}\u00a0ms`;
    case 'not-reached':
      return 'Not reached';
    case 'not-tried':
      return 'Opened by your browser, not tried';
  }
}

/** "No proxy", "Through proxy.contoso.com:8080"; null of a host that was not tried. */
export function proxyWords({ proxy, state }: Pick<HostReport, 'proxy' | 'state'>): string | null {
  if (state === 'not-tried') return null;
  if (proxy === null) return 'Through which proxy is not known';
  return proxy === 'direct' ? 'No proxy' : `Through ${proxy}`;
}

/** Whose certificate it showed. `opened`: another than a public one, which is what a proxy that opens TLS looks like. */
export function certificateWords(
  { certificate }: Pick<HostReport, 'certificate'>,
  at: number,
): { readonly words: string; readonly opened: boolean; readonly over: boolean } | null {
  if (certificate === null) return null;
  const { subject, issuer, validTo, publicRoot } = certificate;
  const over = validTo < at;
  const until = over ? `, ran out ${dateText(validTo, at)}` : '';
  if (publicRoot === false)
    return { words: `Opened by somebody on the way: ${issuer}${until}`, opened: true, over };
  const whose = `Certificate of ${subject}, issued by ${issuer}${until}`;
  return {
    words: publicRoot ? whose : `${whose}; whether its root is a public one is not known`,
    opened: false,
    over,
  };
}

/** "This device’s clock is 7 min behind that of login.microsoftonline.com." Null within the tolerance. */
export function clockWords({ host, clockSkewMs }: Pick<HostReport, 'host' | 'clockSkewMs'>): string | null {
  if (clockSkewMs === null || Math.abs(clockSkewMs) <= CLOCK_TOLERANCE_MS) return null;
  const minutes = Math.floor(Math.abs(clockSkewMs) / 60_000);
  const far = minutes < 120 ? `${minutes}\u00a0min` : `${Math.floor(minutes / 60)}\u00a0h`;
  return `This device’s clock is ${far} ${clockSkewMs > 0 ? 'behind' : 'ahead of'} that of ${host}.`;
}

/** Why a host was not reached, and what to do about it where that is not said already. @param told what stands above all hosts */
export const problemWords = (
  { title, advice }: NonNullable<HostReport['problem']>,
  told: string | null,
): string => (advice === told ? title : `${title} ${advice}`);

const isOpened = ({ certificate }: HostReport): boolean => certificate?.publicRoot === false;

/** The report in one sentence, and what to do where there is anything to do. */
export function reportWords({ hosts }: Pick<NetworkReport, 'hosts'>): {
  readonly mark: 'confirmed' | 'attention' | 'failed';
  readonly title: string;
  readonly advice: string | null;
} {
  const tried = hosts.filter(({ state }) => state !== 'not-tried');
  const failed = tried.filter(({ state }) => state === 'not-reached');
  const [first] = failed;
  if (tried.length === 0) return { mark: 'attention', title: 'No host was tried.', advice: null };
  if (first) {
    const title =
      failed.length === tried.length
        ? 'No host this cloud needs was reached.'
        : `${failed.length} of the ${tried.length} hosts this console calls ${failed.length === 1 ? 'was' : 'were'} not reached.`;
    return { mark: 'failed', title, advice: first.problem?.advice ?? null };
  }
  const skewed = tried.map(clockWords).find((words) => words !== null);
  if (skewed !== undefined) {
    return {
      mark: 'attention',
      title: skewed,
      advice: 'Sign-ins can be refused for it. Set this device’s clock.',
    };
  }
  if (tried.some(isOpened)) {
    return {
      mark: 'attention',
      title: 'Every host was reached, through somebody who opens the connection.',
      advice:
        'Organisations do this on purpose, and so does security software. Whoever it is can read what passes. Ask who runs this network if you did not know of it.',
    };
  }
  return { mark: 'confirmed', title: 'Every host this console calls was reached.', advice: null };
}
