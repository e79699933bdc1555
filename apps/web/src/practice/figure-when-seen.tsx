import type { FigureId } from '@rugwijs/figure';
import { useEffect, useRef, useState } from 'preact/hooks';
import { FigureView } from '../design/figure-view.tsx';

/** A still that is drawn once it comes into view: thirty bodies at once would hold up an older phone. */
export function FigureWhenSeen({ id }: { id: FigureId }) {
  const host = useRef<HTMLDivElement>(null);
  const [seen, setSeen] = useState(false);
  useEffect(() => {
    const element = host.current;
    if (!element || seen) return;
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some((entry) => entry.isIntersecting)) setSeen(true);
      },
      { rootMargin: '300px' },
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, [seen]);
  return <div ref={host}>{seen ? <FigureView id={id} phase={0.5} /> : null}</div>;
}
