import { refused, type Check } from './finding.ts';
import { whatIsChanged } from './what-is-changed.ts';

/** It is had through a group, and changes with who is in that group (graph-pim.md §13 [docs]). About: `side`, `action`. */
export const throughGroup: Check = (planned) =>
  whatIsChanged(planned)
    .filter(({ had }) => had === 'through-group')
    .map(({ step: { side, action } }) => refused({ side, action }));
