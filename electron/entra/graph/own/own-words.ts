import type { Plane } from '../../../../shared/contract/my-roles.ts';
import {
  groupActivationWords,
  groupDeactivationWords,
  groupMoreTimeWords,
} from '../../problems/group-words.ts';
import { activationWords, moreTimeWords } from '../../problems/request-words.ts';
import type { WriteOptions } from '../graph.ts';

type Asked = 'activate' | 'deactivate' | 'more-time';

/** What refusals of one's own requests mean, where it differs from what they mean everywhere. */
export const OWN_WORDS = {
  'entra-roles': { activate: activationWords, deactivate: () => undefined, 'more-time': moreTimeWords },
  groups: {
    activate: groupActivationWords,
    deactivate: groupDeactivationWords,
    'more-time': groupMoreTimeWords,
  },
} as const satisfies Record<Plane, Record<Asked, NonNullable<WriteOptions['words']>>>;
