import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hiddenCount } from '../hidden-characters.ts';
import { membershipScope } from '../planes.ts';
import { HOUR, NOW, waiting } from '../deciding/test-requests.ts';
import { toastFor } from './new-requests.ts';

const NBSP = '\u00a0';
const maren = waiting().requestor;

describe('the notification about a new request', () => {
  it('names who, what, where, how long and what is left', () => {
    expect(toastFor([waiting()], 'names', NOW)).toEqual({
      title: 'Maren Okafor asks for Exchange Administrator',
      body: `Whole tenant, 1${NBSP}h, 23${NBSP}h left to decide`,
    });
  });

  it('says as what in a group, and leaves out what is not known', () => {
    const body = (some: Parameters<typeof waiting>[0]) => toastFor([waiting(some)], 'names', NOW)?.body;
    expect(body({ scope: membershipScope('owner'), decideBy: null })).toBe(`As owner, 1${NBSP}h`);
    expect(body({ scope: membershipScope('member'), duration: null, decideBy: null })).toBe('As member');
    const unit = { id: '/administrativeUnits/x', kind: 'administrative-unit' } as const;
    expect(body({ scope: { ...unit, name: 'Oslo' }, duration: null })).toBe(
      `Oslo, 23${NBSP}h left to decide`,
    );
    expect(body({ scope: { ...unit, name: null }, duration: null })).toBe(`23${NBSP}h left to decide`);
  });

  it('falls back on the sign-in name, then on nobody', () => {
    const title = (name: string | null, upn: string | null) =>
      toastFor([waiting({ requestor: { ...maren, name, upn } })], 'names', NOW)?.title;
    expect(title(null, 'maren@contoso.com')).toBe('maren@contoso.com asks for Exchange Administrator');
    expect(title('\u202e', null)).toBe('Somebody asks for Exchange Administrator');
  });

  it('without names says only that something waits', () => {
    expect(toastFor([waiting()], 'no-names', NOW)).toEqual({
      title: 'A request waits for your decision',
      body: `23${NBSP}h left to decide`,
    });
  });

  it.each(['names', 'no-names'] as const)(
    'of several says how many and what the first has left (%s)',
    (how) => {
      const later = waiting({ requestId: 'b', decideBy: NOW + 24 * HOUR });
      const soon = waiting({ requestId: 'c', decideBy: NOW + 2 * HOUR });
      expect(toastFor([later, waiting({ requestId: 'd', decideBy: null }), soon], how, NOW)).toEqual({
        title: '3 requests wait for your decision',
        body: `The first has 2${NBSP}h left to be decided`,
      });
    },
  );

  it('is none about nothing, about one’s own, and for whoever wants none', () => {
    expect(toastFor([], 'names', NOW)).toBeNull();
    expect(toastFor([waiting({ own: true })], 'names', NOW)).toBeNull();
    expect(toastFor([waiting()], 'off', NOW)).toBeNull();
    expect(toastFor([waiting({ own: true }), waiting()], 'names', NOW)?.title).toContain('Maren');
  });

  it('holds nothing that was written as a reason, and nothing that hides, whatever people are called', () => {
    const hostile = fc.string({ unit: 'binary', maxLength: 200 });
    const secret = 'S3CRET-JUSTIFICATION';
    fc.assert(
      fc.property(
        hostile,
        hostile,
        hostile,
        fc.constantFrom('names', 'no-names'),
        (name, roleName, place, how) => {
          const request = waiting({
            requestor: { ...maren, name },
            role: { ...waiting().role, name: roleName },
            scope: { id: '/x', kind: 'object', name: place },
            justification: secret,
            ticket: { number: secret, system: secret },
          });
          const { title, body } = toastFor([request], how, NOW) ?? { title: '', body: '' };
          const text = title + body;
          return !text.includes(secret) && hiddenCount(text) === 0 && title.length < 280 && body.length < 280;
        },
      ),
    );
    expect(toastFor([waiting({ requestor: { ...maren, name: 'M'.repeat(500) } })], 'names', NOW)?.title).toBe(
      `${'M'.repeat(59)}… asks for Exchange Administrator`,
    );
  });
});
