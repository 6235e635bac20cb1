/**
 * Called as a click opens something in the page's place: whoever clicks twice means the first alone. The second would select words of what
 * came, or press what stands there now.
 */
export function ignoreSecondClick(): void {
  document.getSelection()?.removeAllRanges();
  for (const kind of ['mousedown', 'click'] as const)
    window.addEventListener(
      kind,
      (event) => {
        if (event.detail < 2) return;
        event.preventDefault();
        event.stopPropagation();
      },
      { capture: true, once: true },
    );
}
