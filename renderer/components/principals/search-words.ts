import type { Search } from './use-principal-search.ts';

/** What is said of a search as a whole; '' where the list says it all. @param shown how many of what was found can be named anew */
export function searchWords(search: Search, shown: number, typed: string): string {
  switch (search.state) {
    case 'none':
      return '';
    case 'looking':
      return 'Looking…';
    case 'failed':
      return `${search.problem.title} ${search.problem.advice}`;
    case 'found':
      if (search.found.length === 0) return `Nobody and no group begins with “${typed.trim()}”.`;
      if (shown === 0) return 'Named already.';
      return search.more ? 'There are more: type more of the name.' : '';
  }
}
