/** The one style of the sign-in pages: no external font, no image, light or dark as the system says. */
export const PAGE_STYLE = `
:root { color-scheme: light dark; --canvas: #f2f4f7; --card: #fff; --text: #1b1f26; --soft: #5a6270; --line: #e4e8ed;
  --brand: #0f6cbd; --hover: #e9f2fc; --note: #fff5e5; --note-text: #8a4b00; }
@media (prefers-color-scheme: dark) { :root { --canvas: #12161a; --card: #1f252b; --text: #f2f4f7; --soft: #a0a8b4;
  --line: #2c333b; --brand: #479ef5; --hover: #15293d; --note: #35260f; --note-text: #f6c177; } }
* { box-sizing: border-box; }
body { margin: 0; min-height: 100vh; display: grid; place-items: center; padding: 24px; background: var(--canvas);
  color: var(--text); font: 14px/20px 'Segoe UI Variable Text', 'Segoe UI', system-ui, sans-serif; }
main { width: 100%; max-width: 460px; background: var(--card); border: 1px solid var(--line); border-radius: 12px; padding: 32px; }
h1 { margin: 0 0 4px; font-size: 24px; line-height: 32px; font-weight: 600; }
p { margin: 0 0 20px; color: var(--soft); overflow-wrap: anywhere; }
.note { margin: 0 0 20px; padding: 8px 12px; border-radius: 6px; font-size: 13px; background: var(--note); color: var(--note-text); }
button { font: inherit; color: inherit; background: none; border: 1px solid var(--line); border-radius: 6px; cursor: pointer; }
button:hover { background: var(--hover); border-color: var(--brand); }
:focus-visible { outline: 2px solid var(--text); outline-offset: 2px; }
.people { display: grid; gap: 8px; margin: 0 0 20px; padding: 0; list-style: none; }
.person { display: grid; width: 100%; padding: 10px 12px; text-align: left; }
.person b { font-weight: 600; }
.person span, .person small { color: var(--soft); font-size: 12px; line-height: 16px; }
.person.hinted { border-color: var(--brand); background: var(--hover); }
.foot { display: flex; align-items: center; justify-content: space-between; gap: 12px; }
.foot button { padding: 6px 14px; min-height: 32px; }
.primary { background: var(--brand); border-color: var(--brand); color: var(--card); font-weight: 600; }
.primary:hover { background: var(--brand); filter: brightness(1.08); }
label { display: flex; gap: 8px; align-items: center; }
code { font: 12px/16px Consolas, ui-monospace, monospace; }
`;
