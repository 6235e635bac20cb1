import type { CdpSession } from '../chromium/cdp-session.ts';
import type { CdpEvent } from '../chromium/cdp-types.ts';
import { preventable } from '../core/preventable.ts';
import { toElectron } from '../core/scheme-map.ts';
import type { PageParts } from './page-parts.ts';

type Call = CdpEvent<'Runtime.consoleAPICalled'>;
type Level = 'debug' | 'info' | 'warning' | 'error';

function levelOf(type: string): Level {
  if (type === 'error' || type === 'assert') return 'error';
  if (type === 'warning') return 'warning';
  return type === 'debug' ? 'debug' : 'info';
}

function textOf(call: Call): string {
  return call.args
    .map((arg) => String(arg.value ?? arg.description ?? arg.unserializableValue ?? arg.type))
    .join(' ');
}

/** docs/api/web-contents.md "console-message", for console calls, uncaught errors and Chromium's own messages (CSP). */
export function followConsole(session: CdpSession, parts: PageParts): void {
  const tell = (message: string, level: Level, url = '', line = 0): void => {
    const details = preventable({
      message,
      level,
      lineNumber: line,
      sourceId: toElectron(url),
      frame: parts.frames.main,
    });
    const number = ['debug', 'info', 'warning', 'error'].indexOf(level);
    parts.emit('console-message', details, number, message, line, toElectron(url));
  };
  session.on('Runtime.consoleAPICalled', (call) => {
    const top = call.stackTrace?.callFrames[0];
    tell(textOf(call), levelOf(call.type), top?.url, (top?.lineNumber ?? -1) + 1);
  });
  session.on('Runtime.exceptionThrown', ({ exceptionDetails: { text, exception, url, lineNumber } }) => {
    tell(`${text} ${exception?.description ?? ''}`.trim(), 'error', url, lineNumber + 1);
  });
  session.on('Log.entryAdded', ({ entry }) => {
    tell(
      entry.text,
      entry.level === 'error' ? 'error' : entry.level === 'warning' ? 'warning' : 'info',
      entry.url,
      entry.lineNumber ?? 0,
    );
  });
  void session.trySend('Log.enable');
}
