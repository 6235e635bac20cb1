import type { CdpEvent } from '../chromium/cdp-types.ts';
import type { RequestDetails } from '../session/web-request.ts';

type ChromiumType = CdpEvent<'Fetch.requestPaused'>['resourceType'];

/** webRequest's resource type (docs/api/web-request.md) for the protocol's. */
export function resourceTypeOf(type: ChromiumType, isMainFrame: boolean): RequestDetails['resourceType'] {
  switch (type) {
    case 'Document':
      return isMainFrame ? 'mainFrame' : 'subFrame';
    case 'Stylesheet':
      return 'stylesheet';
    case 'Script':
      return 'script';
    case 'Image':
      return 'image';
    case 'Font':
      return 'font';
    case 'XHR':
    case 'Fetch':
    case 'EventSource':
      return 'xhr';
    case 'Ping':
      return 'ping';
    case 'CSPViolationReport':
      return 'cspReport';
    case 'Media':
    case 'TextTrack':
      return 'media';
    case 'WebSocket':
      return 'webSocket';
    default:
      return 'other';
  }
}
