import { isSet, momentOf, sideOf, type TextsOf } from './check-texts.ts';

/** The checks of what is there already. */
export const THERE_CHECKS: TextsOf<
  | 'held-already'
  | 'not-held'
  | 'through-group'
  | 'activated'
  | 'active-now'
  | 'both-sides'
  | 'own-assignment'
  | 'twice-in-file'
> = {
  'held-already': {
    found: (check) => {
      const until = momentOf(check, 'endsAt');
      const there = isSet(check, 'toCome') ? 'It is to come already' : `Already ${sideOf(check)}`;
      return {
        title: there,
        meaning: until === null ? 'It has no end.' : `It ends ${until}.`,
        fix: 'Update or extend what is there, in the list.',
      };
    },
    passed: 'It is not there yet',
    unchecked: 'whether it is there already',
  },
  'not-held': {
    found: (check) => ({
      title: `Not ${sideOf(check)}`,
      meaning: 'There is nothing to change or take away: it ended, or somebody removed it.',
      fix: 'Read the list again.',
    }),
    passed: 'It is there',
    unchecked: 'whether it is there',
  },
  'through-group': {
    found: () => ({
      title: 'Had through a group',
      meaning: 'It comes and goes with being in that group, and is not changed by itself.',
      fix: 'Change who is in the group.',
    }),
    passed: 'It is assigned directly',
    unchecked: 'whether it is assigned directly',
  },
  activated: {
    found: (check) => {
      const until = momentOf(check, 'endsAt');
      return {
        title: 'Activated, not assigned',
        meaning: `An activation belongs to who made it${until === null ? '.' : `, and ends ${until}.`}`,
        fix: 'To keep them from activating it again, remove the eligibility.',
      };
    },
    passed: 'It is assigned, not activated',
    unchecked: 'whether it is assigned or activated',
  },
  'active-now': {
    found: (check) => {
      const until = momentOf(check, 'endsAt');
      return {
        title: 'Activated now',
        meaning: `Taking the eligibility away may leave the activation as it is${until === null ? '.' : `, until ${until}.`}`,
        fix: 'Look at the list again afterwards.',
      };
    },
    passed: 'It is not activated now',
    unchecked: 'whether it is activated now',
  },
  'both-sides': {
    found: () => ({
      title: 'Eligible and active at once',
      meaning: 'Who is active has no use for an eligibility, and it is forgotten when the other goes.',
      fix: 'Make the active one eligible, or leave this one out.',
    }),
    passed: 'It is on one side alone',
    unchecked: 'whether it is on both sides',
  },
  'own-assignment': {
    found: (check) =>
      isSet(check, 'takes')
        ? {
            title: 'Your own',
            meaning: 'What you take from yourself, somebody else has to give back.',
            fix: 'Make sure that somebody can.',
          }
        : {
            title: 'Your own',
            meaning: 'You would give it to yourself. The service may ask you to sign in with MFA for it.',
            fix: 'Have somebody else do it where you can.',
          },
    passed: 'It is not your own',
    unchecked: 'whether it is your own',
  },
  'twice-in-file': {
    found: (check) => ({
      title: 'Twice in the file',
      meaning:
        check.about['line'] === undefined
          ? 'Another line names the same person, role, scope and side.'
          : `Line ${check.about['line']} names the same person, role, scope and side.`,
      fix: 'Keep one of the two lines, and choose the file again.',
    }),
    passed: 'It is in the file once',
    unchecked: 'whether it is in the file twice',
  },
};
