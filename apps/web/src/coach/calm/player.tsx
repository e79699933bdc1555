import { useComputed, useSignal } from '@preact/signals';
import { breathAt, breathCycle, type CalmAdvice, type CalmRoundId, guidedAt, wholeBreaths } from '@rugwijs/core';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { Quiet } from '../../design/act.tsx';
import { Icon } from '../../design/icon.tsx';
import { Screen } from '../../design/screen.tsx';
import { breathTone } from '../../device/breath-tone.ts';
import { settings } from '../../device/settings.ts';
import { useKeys } from '../../session/clockwork.ts';
import { useWords } from '../../shell/words.ts';
import styles from './calm.module.css';
import { cuesOf, isCounted } from './cues.ts';
import { DizzySheet } from './dizzy-sheet.tsx';
import { partsOf } from './parts-of.ts';
import { Dark, TimeLeft } from './player-parts.tsx';
import { BreathStage, GuidedStage, OwnPaceStage } from './stages.tsx';
import { useRoundClock } from './use-round-clock.ts';
import type { Wishes } from './wishes.ts';

export interface PlayerEnd {
  /** Seconds really done. */
  readonly seconds: number;
  readonly stopped: boolean;
  readonly dizzy: boolean;
}

export interface PlayerProps {
  id: CalmRoundId;
  how: CalmAdvice['how'];
  wishes: Wishes;
  onEnd: (end: PlayerEnd) => void;
}

/** A round under way: shape or figure, words, voice and tone; it can be stopped at any moment. */
export function Player({ id, how: advised, wishes, onEnd }: PlayerProps) {
  const words = useWords('calm');
  const how = useSignal(advised);
  const [dark, setDark] = useState(wishes.dark);
  const [dizzy, setDizzy] = useState(false);
  const wasDizzy = useRef(false);
  const ended = useRef(false);
  const counted = isCounted(id, how.value);
  const cycle = useMemo(() => breathCycle(wishes.pace), [wishes.pace]);
  const seconds = counted ? wholeBreaths(wishes.minutes, cycle) : wishes.minutes * 60;
  const parts = useMemo(() => partsOf(id, how.value, wishes), [id, how.value, wishes]);
  const tone = useMemo(breathTone, []);
  const cues = words && cuesOf(wishes, tone, words, id, settings.value.language);
  const end = (stopped: boolean) => {
    if (ended.current) return;
    ended.current = true;
    cues?.silence();
    if (!stopped) cues?.end();
    onEnd({ seconds: stopped ? elapsed.peek() : seconds, stopped, dizzy: wasDizzy.current });
  };
  const { elapsed, running, slept, toggle, pause } = useRoundClock(seconds, () => end(false));
  const leave = useRef(end);
  leave.current = end;
  useEffect(() => () => leave.current(true), []);
  useKeys(!dizzy, { onSpace: toggle, onRight: () => {}, onLeft: () => {} });

  const turn = useComputed(() => {
    const now = elapsed.value;
    if (isCounted(id, how.value)) return `${breathAt(cycle, now).breaths}-${breathAt(cycle, now).phase}`;
    const part = guidedAt(parts, now);
    return part ? `${part.place}-${part.doing}` : `${Math.floor((2 * now) / seconds)}`;
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: each turn is told once, and again when somebody goes on.
  useEffect(() => {
    if (!cues || !words) return;
    if (!running.value) {
      if (!ended.current) cues.silence();
      return;
    }
    const now = elapsed.peek();
    if (counted) {
      const { phase, phasePart } = breathAt(cycle, now);
      cues.breath(phase, (phase === 'in' ? cycle.inhale : cycle.exhale) * (1 - phasePart));
      return;
    }
    const part = guidedAt(parts, now);
    if (part) cues.part(part);
    else cues.say(now < seconds / 2 ? words.player.breatheOn : words.player.half);
  }, [turn.value, running.value]);
  if (!words) return null;
  const text = words.player;
  const stage = counted ? (
    <BreathStage id={id} cycle={cycle} pace={wishes.pace} elapsed={elapsed} />
  ) : parts.length > 0 ? (
    <GuidedStage id={id} parts={parts} elapsed={elapsed} />
  ) : (
    <OwnPaceStage id={id} />
  );
  return (
    <Screen
      title={words.rounds[id].name}
      focusOn={dark ? false : id}
      hideTitle
      close
      back={() => end(true)}
      header={null}
      class={styles.player ?? ''}
    >
      {stage}
      <TimeLeft seconds={seconds} elapsed={elapsed} />
      <p role="status">{slept.value ? text.slept : null}</p>
      <div class="reach">
        <div class="controls">
          <button
            type="button"
            onClick={() => {
              pause();
              setDizzy(true);
              wasDizzy.current = true;
              // The sheet says to let the counting go, so it does not come back when somebody goes on.
              if (counted) how.value = 'own-pace';
            }}
          >
            {text.dizzy}
          </button>
          <button
            type="button"
            class="pause"
            aria-label={running.value ? text.pause : text.resume}
            onClick={() => toggle()}
          >
            <Icon name={running.value ? 'pause' : 'play'} />
          </button>
          <button type="button" onClick={() => end(true)}>
            {text.stop}
          </button>
        </div>
        <Quiet tone="soft" icon="eye" onClick={() => setDark(true)}>
          {text.closeEyes}
        </Quiet>
      </div>
      {dark ? (
        <Dark
          label={text.tapToOpen}
          onTap={() => {
            pause();
            setDark(false);
          }}
        />
      ) : null}
      <DizzySheet
        open={dizzy}
        onClose={() => setDizzy(false)}
        onStop={() => end(true)}
        onGoOn={() => {
          setDizzy(false);
          toggle();
        }}
      />
    </Screen>
  );
}
