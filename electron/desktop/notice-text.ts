/** Longer than any system shows; what is beyond is for the window. Characters. */
const MOST_TITLE = 100;
const MOST_BODY = 300;

/**
 * What those notification servers of Linux that take markup would read as such: names are other people's words. Escaped it would be
 * shown as `&lt;` by the servers that take none, so it is replaced by its look. Desktop Notifications Specification, "Markup".
 */
const LOOKS: Readonly<Record<string, string>> = { '<': '‹', '>': '›', '&': '＆' };

/** What a notification says, as the system of this platform is to be given it. @param platform Node's `process.platform` */
export function noticeText(
  { title, body }: { readonly title: string; readonly body: string },
  platform: string,
): { readonly title: string; readonly body: string } {
  const plain = (text: string): string =>
    platform === 'linux' ? text.replace(/[<>&]/g, (mark) => LOOKS[mark] ?? mark) : text;
  return { title: plain(cut(title, MOST_TITLE)), body: plain(cut(body, MOST_BODY)) };
}

/** Never in the middle of a character. */
function cut(text: string, most: number): string {
  const characters = Array.from(text);
  return characters.length <= most ? text : `${characters.slice(0, most - 1).join('')}…`;
}
