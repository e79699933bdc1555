import { type ReadonlySignal, useComputed } from '@preact/signals';
import { type BreathCycle, breathAt, type CalmRoundId, type GuidedPart, guidedAt, type Pace } from '@rugwijs/core';
import { Bones } from '../../design/bones.tsx';
import { FigureView } from '../../design/figure-view.tsx';
import { Stage } from '../../session/stage.tsx';
import { useWords } from '../../shell/words.ts';
import { BreathRing } from './breath-ring.tsx';
import styles from './calm.module.css';
import { partLine } from './cues.ts';
import { figureOf } from './figure-of.ts';
import { usePaceLine } from './pace-choice.tsx';

export interface BreathStageProps {
  id: CalmRoundId;
  cycle: BreathCycle;
  pace: Pace;
  elapsed: ReadonlySignal<number>;
}

/** The breath as a ring, or as the figure's own belly; the word and the count under it. */
export function BreathStage({ id, cycle, pace, elapsed }: BreathStageProps) {
  const words = useWords('calm');
  const line = usePaceLine(pace);
  const phase = useComputed(() => breathAt(cycle, elapsed.value).phase);
  const count = useComputed(() => breathAt(cycle, elapsed.value).count);
  // The figure is full halfway its own cycle.
  const figure = useComputed(() => {
    const { phase: now, phasePart } = breathAt(cycle, elapsed.value);
    return now === 'in' ? phasePart / 2 : 0.5 + phasePart / 2;
  });
  if (!words) return null;
  const of = Math.max(1, Math.round(phase.value === 'in' ? cycle.inhale : cycle.exhale));
  return (
    <div class={`pic ${styles.stage}`}>
      {id === 'belly-breathing' ? (
        <div class="ground">
          <Stage id={figureOf[id]} phase={figure} mirror={false} view="usual" title={words.rounds[id].picture} />
        </div>
      ) : (
        <BreathRing cycle={cycle} elapsed={elapsed} label={words.player.shape(line)} />
      )}
      <p class={`as-h1 ${styles.word}`}>{words.player[phase.value]}</p>
      <p class={`lead ${styles.word}`}>{words.player.count(Math.min(count.value, of), of)}</p>
    </div>
  );
}

export interface GuidedStageProps {
  id: CalmRoundId;
  parts: readonly GuidedPart[];
  elapsed: ReadonlySignal<number>;
}

/** One place after the other, each with its line: what the voice says is also to be read. */
export function GuidedStage({ id, parts, elapsed }: GuidedStageProps) {
  const words = useWords('calm');
  const part = useComputed(() => guidedAt(parts, elapsed.value) ?? parts.at(-1));
  if (!words || !part.value) return null;
  const places = [...new Set(parts.map(({ place }) => place))];
  const at = places.indexOf(part.value.place);
  return (
    <div class={`pic ${styles.stage}`}>
      <div class={`ground ${styles.still}`}>
        <FigureView id={figureOf[id]} title={words.rounds[id].picture} />
      </div>
      <Bones wide done={at} now={at} total={places.length} label={words.player.count(at + 1, places.length)} />
      <p class="as-h1">{words.guided[id]?.[part.value.place]?.name}</p>
      <p class={`lead ${styles.line}`}>{partLine(part.value, words, id)}</p>
    </div>
  );
}

/** Breathing as it comes: no count, no shape that hurries anybody. */
export function OwnPaceStage({ id }: { id: CalmRoundId }) {
  const words = useWords('calm');
  if (!words) return null;
  return (
    <div class={`pic ${styles.stage}`}>
      <div class={`ground ${styles.still}`}>
        <FigureView id={figureOf[id]} title={words.rounds[id].picture} />
      </div>
      <p class="as-h1">{words.player.breatheOn}</p>
      <p class="lead">{words.setup.ownPace}</p>
    </div>
  );
}
