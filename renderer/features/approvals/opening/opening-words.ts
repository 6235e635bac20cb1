import type { Coverage } from '../../../../shared/contract/my-roles.ts';
import type { OpeningFace } from './opening-face.ts';

/** The heading in the card's place. That a request does not wait is said only where all was read. */
export function openingTitle(face: OpeningFace): string {
  switch (face.kind) {
    case 'waits':
      return 'The request was found';
    case 'reading':
      return 'Looking for the request';
    case 'other-tenant':
      return 'This request is in another tenant';
    case 'own':
      return 'This is your own request';
    case 'past':
      return 'This request does not wait for you any more';
    case 'absent':
      return face.complete ? 'This request does not wait for you' : 'This request was not found';
  }
}

/** What is known of it, in sentences. Names are as the service has them. @param onScreen the tenant on screen by name */
export function openingSentences(
  face: OpeningFace,
  onScreen: string,
  coverage: readonly Coverage[],
): string[] {
  switch (face.kind) {
    case 'waits':
      return ['It waits for you. As something was being typed, nothing was moved.'];
    case 'reading':
      return ['Reading what waits for you and what you could decide earlier.'];
    case 'other-tenant': {
      const where = face.tenantName === null ? face.tenantId : `${face.tenantName} (${face.tenantId})`;
      return [`It is in ${where}. On screen is ${onScreen}. Nothing of it was opened.`];
    }
    case 'own':
      return ['It waits, and someone else decides. My roles shows how it goes.'];
    case 'past':
      return [];
    case 'absent':
      return face.complete
        ? [
            'It is neither among what waits for you nor among what you could decide earlier.',
            'It was taken back, or somebody else is asked to decide.',
          ]
        : [
            'It may be among what could not be read.',
            ...coverage.flatMap(({ reason }) => (reason === null ? [] : [reason.title])),
          ];
  }
}
