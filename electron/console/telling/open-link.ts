import { parseRequestLink } from '../../../shared/domain/links/request-link.ts';
import type { World } from '../world.ts';

/**
 * Shows the request that a link names, or that a notification was about. It decides nothing and fills nothing in. Answers whether it was
 * a link of ours; what is not is left alone.
 */
export function openLink({ store, log }: World, text: string): boolean {
  const request = parseRequestLink(text);
  if (!request) {
    log({ level: 'warn', area: 'link', message: 'not a link that is known here' });
    return false;
  }
  store.set('opening', { request, count: store.get('opening').count + 1 });
  return true;
}
