import { describe, expect, it } from 'vitest';
import { NOW, problemOf } from '../../state/test-samples.ts';
import { reportText } from './report-text.ts';
import { hostReached, opened, signInPages } from './test-hosts.ts';

describe('the report as text', () => {
  it('has everything whoever runs the network asks for', () => {
    const hosts = [
      hostReached({ certificate: opened, proxy: 'proxy.contoso.com:8080' }),
      hostReached({
        use: 'login',
        host: 'login.example',
        state: 'not-reached',
        certificate: null,
        ms: null,
        clockSkewMs: null,
        problem: problemOf({ title: 'Not resolved.', code: 'ERR_NAME', detail: 'login.example: name' }),
      }),
      signInPages,
    ];
    expect(reportText({ at: NOW, hosts }, '0.1.0').split('\n')).toEqual([
      `PIM Desk 0.1.0, network test, ${new Date(NOW).toISOString()}`,
      'Microsoft Graph, graph.example: Reached in 84 ms',
      '  Through proxy.contoso.com:8080',
      `  Opened by somebody on the way: Contoso TLS Inspection CA; subject graph.example; valid to ${new Date(opened.validTo).toISOString()}`,
      '  Clock: 200 ms from this device’s',
      'Sign-in service, login.example: Not reached',
      '  No proxy',
      '  Not resolved. Say more.',
      '  Code: ERR_NAME',
      '  Detail: login.example: name',
      'Sign-in pages, pages.example: Opened by your browser, not tried',
    ]);
  });
});
