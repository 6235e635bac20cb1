import { describe, expect, it } from 'vitest';
import { HOUR, NOW, asking, eligibleFor, roleNamed } from '../../../state/test-samples.ts';
import type { TypedDraft } from '../../../state/panel-store.ts';
import { typedMoment } from '../../../components/fields/typed-moment.ts';
import { freshDraft } from '../form/draft.ts';
import { bulkProblems } from './bulk-problems.ts';
import { shareOf } from './ceilings.ts';

const long = eligibleFor(roleNamed('Intune Administrator', 2));
const short = eligibleFor(roleNamed('Application Administrator', 3), {
  asks: asking({ ticket: true, maximum: 'PT30M' }),
  endsAt: NOW + HOUR,
});
const found = (part: Partial<TypedDraft>, minutes: number | undefined) =>
  bulkProblems(
    { ...freshDraft([long, short]), justification: 'Move the kiosks', ticketNumber: 'C1', ...part },
    [long, short].map((eligible) => ({ eligible, share: shareOf(minutes, eligible.asks) })),
    NOW,
  ).map(({ field, title }) => `${field}: ${title}`);

describe('what is wrong with one form for several roles', () => {
  it('is not a duration that is over the maximum of one: that one is cut', () => {
    expect(found({}, 240)).toEqual([]);
  });
  it('is said once where all have it', () => {
    expect(found({ justification: ' ' }, undefined)).toEqual([
      'duration: This is not a duration.',
      'justification: These roles ask for a justification.',
    ]);
  });
  it('names the roles where not all have it', () => {
    expect(found({ ticketNumber: '' }, 60)).toEqual([
      'ticket: Application Administrator: This role asks for a ticket.',
    ]);
    expect(found({ startKind: 'later', ...typedMoment(NOW + 2 * HOUR) }, 60)).toEqual([
      'start: Application Administrator: Your eligibility ends before this start.',
    ]);
  });
});
