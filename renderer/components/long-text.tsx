import { useLayoutEffect, useRef, useState } from 'react';
import { Button } from '@fluentui/react-components';
import { ServiceText } from './service-text.tsx';
import css from './long-text.module.css';

/** Text of another person: six lines of it, then "Show all". Nothing in it can hide, reorder or reach over what stands around it. */
export function LongText({ text }: { readonly text: string }) {
  const box = useRef<HTMLParagraphElement>(null);
  const [cut, setCut] = useState(false);
  // By what was expanded: another text starts folded again.
  const [all, setAll] = useState<string | null>(null);
  useLayoutEffect(() => {
    const shown = box.current;
    if (!shown) return undefined;
    const measure = (): void => setCut(shown.scrollHeight > shown.clientHeight + 1);
    measure();
    const watch = new ResizeObserver(measure);
    watch.observe(shown);
    return () => watch.disconnect();
  }, [text]);
  const open = all === text;
  return (
    <>
      <p ref={box} className={open ? css.all : css.some}>
        <ServiceText text={text} />
      </p>
      {(cut || open) && (
        <Button
          className={css.more}
          appearance="transparent"
          size="small"
          aria-expanded={open}
          onClick={() => setAll(open ? null : text)}
        >
          {open ? 'Show less' : 'Show all'}
        </Button>
      )}
    </>
  );
}
