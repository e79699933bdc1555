import type { Picture } from '@rugwijs/clinical';
import { useEffect, useState } from 'preact/hooks';
import { Quiet } from '../../design/act.tsx';
import { FigureView, preloadFigure } from '../../design/figure-view.tsx';
import { Ten } from '../../design/ten.tsx';
import { useWords } from '../../shell/words.ts';
import { BackDrawing } from './back-drawing.tsx';
import { CourseChart } from './course-chart.tsx';
import { type Layer, layerOf } from './layers.ts';
import styles from './pictures.module.css';
import { ScansChart } from './scans-chart.tsx';

export interface LessonPictureProps {
  picture: Picture;
  /** What it shows: under it, and for who cannot see it. */
  caption: string;
}

/** The one picture of a lesson, with its caption; from the drawn back a way to the whole of it. */
export function LessonPicture({ picture, caption }: LessonPictureProps) {
  const words = useWords('learn');
  return (
    <div>
      <figure class={styles.picture}>
        <Drawn picture={picture} caption={caption} />
        <figcaption>{caption}</figcaption>
      </figure>
      {picture.kind === 'anatomy' ? (
        <Quiet tone="why" href="/learn/anatomy">
          {words?.anatomy.toAnatomy}
        </Quiet>
      ) : null}
    </div>
  );
}

function Drawn({ picture, caption }: LessonPictureProps) {
  const words = useWords('learn');
  if (!words) return null;
  switch (picture.kind) {
    case 'figure':
      return <Moving exercise={picture.exercise} words={words.anatomy} />;
    case 'anatomy': {
      const layers = [...new Set<Layer>(['bones', 'discs', layerOf[picture.part]])];
      return (
        <div class={styles.still}>
          <BackDrawing
            view="side"
            bend={0}
            layers={layers}
            lit={picture.part}
            names={words.anatomy.labels}
            label={caption}
          />
        </div>
      );
    }
    case 'ten':
      return <Ten n={picture.n} label={caption} />;
    case 'course':
      return <CourseChart group={picture.group} words={words.numbers.course} />;
    case 'scans':
      return <ScansChart words={words.numbers.scans} />;
  }
}

/** An exercise as a still, until somebody lets it move; it stops by itself after a few rounds. */
function Moving({
  exercise,
  words,
}: {
  exercise: Extract<Picture, { kind: 'figure' }>['exercise'];
  words: { play: string; stop: string };
}) {
  const [playing, setPlaying] = useState(false);
  const [ready, setReady] = useState(false);
  // Until the body is there, the view would show the walker of the welcome screen: here that is the wrong picture.
  useEffect(() => void preloadFigure().then(() => setReady(true)), []);
  return (
    <>
      <div class={`ground ${styles.figure}`}>
        {ready ? <FigureView id={exercise} phase={playing ? 0 : 0.4} playing={playing} cycles={3} /> : null}
      </div>
      <Quiet tone="why" icon={playing ? 'pause' : 'play'} onClick={() => setPlaying(!playing)}>
        {playing ? words.stop : words.play}
      </Quiet>
    </>
  );
}
