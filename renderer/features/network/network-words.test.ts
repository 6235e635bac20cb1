import { describe, expect, it } from 'vitest';
import { MINUTE, NOW, problemOf } from '../../state/test-samples.ts';
import { certificateWords, clockWords, proxyWords, reportWords, stateWords } from './network-words.ts';
import { hostReached, opened, publicCertificate, signInPages } from './test-hosts.ts';

describe('one host', () => {
  it('was reached, was not, or was left to the browser', () => {
    expect(stateWords(hostReached())).toBe('Reached in 84\u00a0ms');
    expect(stateWords(hostReached({ state: 'not-reached' }))).toBe('Not reached');
    expect(stateWords(signInPages)).toBe('Opened by your browser, not tried');
  });
  it('says through which proxy, and claims none where none was tried', () => {
    expect(proxyWords(hostReached())).toBe('No proxy');
    expect(proxyWords(hostReached({ proxy: 'proxy.contoso.com:8080' }))).toBe(
      'Through proxy.contoso.com:8080',
    );
    expect(proxyWords(hostReached({ proxy: null }))).toBe('Through which proxy is not known');
    expect(proxyWords(signInPages)).toBeNull();
  });
  it('says who opened the connection on the way', () => {
    expect(certificateWords({ certificate: opened }, NOW)).toEqual({
      words: 'Opened by somebody on the way: Contoso TLS Inspection CA',
      opened: true,
      over: false,
    });
    expect(certificateWords({ certificate: publicCertificate }, NOW)?.opened).toBe(false);
    expect(certificateWords({ certificate: { ...publicCertificate, publicRoot: null } }, NOW)?.words).toMatch(
      /not known$/,
    );
    expect(certificateWords({ certificate: null }, NOW)).toBeNull();
  });
  it('says when a certificate has run out', () => {
    const over = { ...publicCertificate, validTo: NOW - MINUTE };
    expect(certificateWords({ certificate: over }, NOW)).toMatchObject({ over: true });
    expect(certificateWords({ certificate: over }, NOW)?.words).toMatch(/ran out 20\u00a0Nov$/);
  });
  it('says a difference of clocks from five minutes on, and which clock is off', () => {
    expect(clockWords(hostReached({ clockSkewMs: 5 * MINUTE }))).toBeNull();
    expect(clockWords(hostReached({ clockSkewMs: null }))).toBeNull();
    expect(clockWords(hostReached({ clockSkewMs: 7 * MINUTE }))).toBe(
      'This device’s clock is 7\u00a0min behind that of graph.example.',
    );
    expect(clockWords(hostReached({ clockSkewMs: -180 * MINUTE }))).toBe(
      'This device’s clock is 3\u00a0h ahead of that of graph.example.',
    );
  });
});

describe('the report in one sentence', () => {
  const notReached = hostReached({
    state: 'not-reached',
    problem: problemOf({ kind: 'offline', title: 'No way.', advice: 'Ask for the proxy.' }),
  });
  it('is good only where every host that was tried was reached', () => {
    expect(reportWords({ hosts: [hostReached(), signInPages] })).toMatchObject({ mark: 'confirmed' });
    expect(reportWords({ hosts: [signInPages] }).mark).toBe('attention');
  });
  it('counts what was not reached, and says what to do', () => {
    expect(reportWords({ hosts: [hostReached(), notReached, signInPages] })).toEqual({
      mark: 'failed',
      title: '1 of the 2 hosts this console calls was not reached.',
      advice: 'Ask for the proxy.',
    });
    expect(reportWords({ hosts: [notReached, notReached] }).title).toBe(
      'No host this cloud needs was reached.',
    );
  });
  it('is about the clock, or about who opens the connection, where that is all', () => {
    const skewed = hostReached({ clockSkewMs: 9 * MINUTE, certificate: opened });
    expect(reportWords({ hosts: [skewed] }).title).toMatch(/clock is 9\smin behind/);
    const seen = reportWords({ hosts: [hostReached({ certificate: opened })] });
    expect(seen.mark).toBe('attention');
    expect(seen.title).toMatch(/somebody who opens the connection/);
  });
});
