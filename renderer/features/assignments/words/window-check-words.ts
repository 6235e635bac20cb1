import { lengthOf, momentOf, sideOf, type TextsOf } from './check-texts.ts';

/** The checks of from when until when, and of what is said with it. */
export const WINDOW_CHECKS: TextsOf<
  | 'ends-before-it-begins'
  | 'not-later'
  | 'permanent-not-allowed'
  | 'longer-than-allowed'
  | 'justification-needed'
  | 'ticket-needed'
> = {
  'ends-before-it-begins': {
    found: (check) => {
      const start = momentOf(check, 'startsAt');
      return {
        title: start === null ? 'Its end is over' : 'It ends before it begins',
        meaning: `It would end ${momentOf(check, 'endsAt') ?? 'earlier'}${start === null ? '.' : `, and begin ${start}.`}`,
        fix: 'Choose a later end.',
      };
    },
    passed: 'It ends after it begins',
    unchecked: 'whether it ends after it begins',
  },
  'not-later': {
    found: (check) => {
      const until = momentOf(check, 'endsAt');
      return until === null
        ? {
            title: 'It has no end to put off',
            meaning: 'Extending gives a later end.',
            fix: 'To give it an end, update it.',
          }
        : {
            title: 'Not later than it ends now',
            meaning: `It ends ${until}. Extending gives a later end.`,
            fix: 'Choose a later end; for an earlier one, update it.',
          };
    },
    passed: 'The new end is later',
    unchecked: 'whether the new end is later',
  },
  'permanent-not-allowed': {
    found: (check) => ({
      title: 'It has to end',
      meaning: `The role settings let it be ${sideOf(check)} for ${lengthOf(check, 'maximum')} at most.`,
      fix: 'Choose an end, or change the role settings.',
    }),
    passed: 'Its end is as the role settings allow',
    unchecked: 'whether it may have no end',
  },
  'longer-than-allowed': {
    found: (check) => {
      const latest = momentOf(check, 'latest');
      return {
        title: 'Longer than the role settings allow',
        meaning: `They let it be ${sideOf(check)} for ${lengthOf(check, 'maximum')} at most.`,
        fix: latest === null ? 'Choose an earlier end.' : `Choose an end until ${latest}.`,
      };
    },
    passed: 'It is as short as the role settings ask',
    unchecked: 'whether it is longer than the role settings allow',
  },
  'justification-needed': {
    found: () => ({
      title: 'No justification',
      meaning: 'The role settings ask for one.',
      fix: 'Go back and say who asked for it, and what for.',
    }),
    passed: 'There is a justification where one is asked for',
    unchecked: 'whether a justification is asked for',
  },
  'ticket-needed': {
    found: () => ({
      title: 'A ticket system without a number',
      meaning: 'The service refuses the one without the other.',
      fix: 'Go back and type the number, or leave both empty.',
    }),
    passed: 'The ticket has its number',
    unchecked: 'whether the ticket is complete',
  },
};
