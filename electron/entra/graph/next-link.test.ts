import { describe, expect, it } from 'vitest';
import { nextPath } from './next-link.ts';

const ORIGIN = 'https://graph.microsoft.com';
const COLLECTION =
  "/roleManagement/directory/roleEligibilityScheduleInstances/filterByCurrentUser(on='principal')";
const next = (link: string) => nextPath(link, ORIGIN, 'v1.0', COLLECTION);

describe('a nextLink', () => {
  it('is followed on our host, in our version, in the same collection', () => {
    const good = `${ORIGIN}/v1.0${COLLECTION}?$skiptoken=abc%3D`;
    expect(next(good)).toBe(`${COLLECTION}?$skiptoken=abc%3D`);
    expect(next(good.replace("on='principal'", 'on=%27principal%27'))).toContain('?$skiptoken=abc%3D');
  });

  it.each([
    ['another host', `https://evil.example/v1.0${COLLECTION}?a=1`],
    ['a host in user info', `https://graph.microsoft.com:pw@evil.example/v1.0${COLLECTION}`],
    ['user info on our host', `https://me:pw@graph.microsoft.com/v1.0${COLLECTION}`],
    ['http', `http://graph.microsoft.com/v1.0${COLLECTION}`],
    ['another port', `https://graph.microsoft.com:8443/v1.0${COLLECTION}`],
    ['another version', `${ORIGIN}/beta${COLLECTION}`],
    ['another collection', `${ORIGIN}/v1.0/users?$skiptoken=1`],
    ['a path that climbs', `${ORIGIN}/v1.0${COLLECTION}/../../../users`],
    ['a look-alike host', `https://graph.microsoft.com.evil.example/v1.0${COLLECTION}`],
    ['a broken encoding', `${ORIGIN}/v1.0/a%zz`],
    ['nothing', ''],
  ])('is refused to %s', (_, link) => {
    expect(next(link)).toBeUndefined();
  });
});
