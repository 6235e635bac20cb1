import { createHash } from 'node:crypto';
import type { Outgoing } from '../../transport/message.ts';
import { PAGE_STYLE } from './page-style.ts';

/** HTML that is safe to put into a page as it is. */
export type Html = { readonly html: string };

/** Builds HTML; every string put into it is escaped, every Html is not. */
export function html(texts: TemplateStringsArray, ...values: (string | Html | readonly Html[])[]): Html {
  const piece = (value: string | Html | readonly Html[]): string => {
    if (typeof value === 'string') return escaped(value);
    return 'html' in value ? value.html : value.map((one) => one.html).join('');
  };
  return {
    html: texts
      .map((text, index) => text + (index < values.length ? piece(values[index] ?? '') : ''))
      .join(''),
  };
}

const escaped = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);

const sha256 = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** A whole page under a policy that lets in one style, at most one script, and forms to this origin and to loopback. */
export function page(
  title: string,
  body: Html,
  options: { status?: number; script?: string } = {},
): Outgoing {
  const { status = 200, script } = options;
  const policy = [
    "default-src 'none'",
    `style-src ${sha256(PAGE_STYLE)}`,
    ...(script === undefined ? [] : [`script-src ${sha256(script)}`]),
    // A form here ends, directly or by a redirect, at the app's loopback listener.
    "form-action 'self' http://localhost:* http://127.0.0.1:*",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
  const head = html`<meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <title>${title}</title>`;
  // To the character what the policy's hashes were taken of.
  const style = `<style>${PAGE_STYLE}</style>`;
  const tail = script === undefined ? '' : `<script>${script}</script>`;
  return {
    status,
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Security-Policy': policy,
      'Cache-Control': 'no-store',
      'Referrer-Policy': 'no-referrer',
      'X-Content-Type-Options': 'nosniff',
    },
    body: `<!doctype html><html lang="en"><head>${head.html}${style}</head><body>${body.html}${tail}</body></html>`,
  };
}

/** Hidden fields that carry a request's parameters through a form. */
export const hiddenFields = (parameters: Iterable<[string, string]>): Html[] =>
  [...parameters].map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}" />`);
