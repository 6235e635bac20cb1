import type { Reply } from './https-client.ts';
import type { TenantClient } from './tenant-client.ts';

/** A form as a person without scripts sees it. */
export type PageForm = {
  action: string;
  fields: Record<string, string>;
  buttons: { name: string; value: string; label: string }[];
};

const attribute = (tag: string, name: string): string =>
  decode(new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1] ?? '');

const decode = (text: string): string =>
  text.replace(/&#(\d+);/g, (_match, code: string) => String.fromCharCode(Number(code)));

/** Reads the one form of a page; `url` is where the page came from. */
export function formOf(page: string, url: string): PageForm {
  const fields: Record<string, string> = {};
  for (const [tag] of page.matchAll(/<input type="hidden"[^>]*>/g))
    fields[attribute(tag, 'name')] = attribute(tag, 'value');
  const buttons = [...page.matchAll(/(<button[^>]*>)(.*?)<\/button>/gs)].map(
    ([, tag = '', content = '']) => ({
      name: attribute(tag, 'name'),
      value: attribute(tag, 'value'),
      label: attribute(tag, 'aria-label') || content.replace(/<[^>]*>/g, '').trim(),
    }),
  );
  return { action: attribute(/<form[^>]*>/.exec(page)?.[0] ?? '', 'action') || url, fields, buttons };
}

/** Presses a button of a page's form. Throws where there is no such button. */
export async function press(
  client: TenantClient,
  page: Reply,
  url: string,
  label: string,
  also: Record<string, string> = {},
): Promise<Reply> {
  const { action, fields, buttons } = formOf(page.text, url);
  const button = buttons.find((one) => one.label === label);
  if (!button)
    throw new Error(`No button "${label}" among ${buttons.map((one) => one.label).join('; ') || page.text}`);
  return client.send(action, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({
      ...fields,
      ...also,
      ...(button.name ? { [button.name]: button.value } : {}),
    }).toString(),
  });
}
