import { expect, it } from 'vitest';
import { chosenProxy } from './chosen-proxy.ts';

// Electron docs/api/session.md "ses.resolveProxy(url)"; Chromium net/docs/proxy.md, "PAC format".
it.each([
  ['DIRECT', 'direct'],
  ['PROXY proxy.contoso.com:8080', 'proxy.contoso.com:8080'],
  ['PROXY proxy.contoso.com:8080; DIRECT', 'proxy.contoso.com:8080'],
  [' PROXY 10.0.0.1:3128 ;PROXY 10.0.0.2:3128', '10.0.0.1:3128'],
  ['PROXY [2001:db8::1]:3128', '[2001:db8::1]:3128'],
  ['HTTPS secure.contoso.com:443', 'https://secure.contoso.com:443'],
  ['SOCKS5 socks.contoso.com:1080', 'socks5://socks.contoso.com:1080'],
  ['PROXY maren:secret@proxy.contoso.com:8080', 'proxy.contoso.com:8080'],
  ['PROXY maren:se@cret@proxy.contoso.com:8080', 'proxy.contoso.com:8080'],
])('of %j is %s', (pac, proxy) => {
  expect(chosenProxy(pac)).toBe(proxy);
});

it.each(['', 'PROXY', 'NEVER x:1', 'PROXY a b', 'PROXY x:1\nSet-Cookie: y', 'PROXY user:pw@'])(
  'of %j cannot be told',
  (pac) => {
    expect(chosenProxy(pac)).toBeNull();
  },
);
