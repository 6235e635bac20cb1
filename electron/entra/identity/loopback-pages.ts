/** What the browser shows when it has come back to the loopback: plain, no script, nothing of the sign-in in it. */
const page = (title: string, text: string): string =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="color-scheme" content="light dark"><title>${title}</title>` +
  `<body style="font:16px/24px 'Segoe UI',sans-serif;margin:15vh auto;max-width:32rem;padding:0 1rem">` +
  `<h1 style="font-size:20px;line-height:28px">${title}</h1><p>${text}</p></body></html>`;

export const loopbackPages = {
  successTemplate: page('You are signed in to PIM Desk', 'You can close this page and go back to PIM Desk.'),
  errorTemplate: page(
    'The sign-in did not finish',
    'You can close this page. PIM Desk says what happened and what to do next.',
  ),
};
