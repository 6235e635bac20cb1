import type { Log } from '../console/ports.ts';

/** One JSON object a line on stderr. The line's type is the allow-list: there is no member a token or a name could go into. */
export const stderrLog: Log = ({ level, area, message, kind, code, requestId, status, ms, count }) => {
  const line = {
    at: new Date().toISOString(),
    level,
    area,
    message,
    kind,
    code,
    requestId,
    status,
    ms,
    count,
  };
  process.stderr.write(`${JSON.stringify(line)}\n`);
};
