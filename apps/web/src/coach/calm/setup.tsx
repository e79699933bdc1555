import { coachKnowledge } from '@rugwijs/clinical';
import type { CalmAdvice, CalmRoundId } from '@rugwijs/core';
import { useState } from 'preact/hooks';
import { Act, Quiet } from '../../design/act.tsx';
import { Choices, Ticks } from '../../design/choices.tsx';
import { FigureView } from '../../design/figure-view.tsx';
import { useVoice } from '../../design/read-aloud.tsx';
import { Screen } from '../../design/screen.tsx';
import { Why } from '../../design/why.tsx';
import { settings } from '../../device/settings.ts';
import { canVibrate } from '../../device/vibration.ts';
import { useWords } from '../../shell/words.ts';
import { AlarmLine } from './alarm-line.tsx';
import styles from './calm.module.css';
import { isCounted } from './cues.ts';
import { figureOf } from './figure-of.ts';
import { PaceChoice } from './pace-choice.tsx';
import type { Wishes } from './wishes.ts';

export interface SetupProps {
  id: CalmRoundId;
  advice: CalmAdvice;
  wishes: Wishes;
  onChange: (wishes: Wishes) => void;
  /** `tension`: asked for before the round. */
  onStart: (tension: boolean) => void;
}

const ways = ['voice', 'tone', 'vibrate', 'dark'] as const;

/** How long and how: what was liked last time stands ready, so that one press is enough. */
export function Setup({ id, advice, wishes, onChange, onStart }: SetupProps) {
  const words = useWords('calm');
  const voice = useVoice(settings.value.language);
  const [tried, setTried] = useState(false);
  if (!words) return null;
  const text = words.setup;
  const round = words.rounds[id];
  const { minutes, places } = coachKnowledge.calm;
  const here = ways.filter((way) => (way === 'voice' ? voice : way === 'vibrate' ? canVibrate() : true));
  const silent = wishes.dark && !here.some((way) => way !== 'dark' && wishes[way]);
  const counted = isCounted(id, advice.how);
  const start = (tension: boolean) => {
    setTried(true);
    if (!silent) onStart(tension);
  };
  return (
    <Screen title={round.name} lead={round.lead} back="/tools/calm">
      <div class="pic stack">
        <div class={`ground ${styles.still}`}>
          <FigureView id={figureOf[id]} title={round.picture} />
        </div>
        <ul class={styles.how}>
          {round.how.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        {advice.how === 'own-pace' ? <p>{text.ownPace}</p> : null}
        <Why reasons={advice.reasons} label={words.why} title={round.name} />
      </div>
      <Choices
        legend={text.minutes}
        layout="even"
        options={minutes.map((n) => ({ value: String(n), label: text.minuteOption(n) }))}
        value={String(wishes.minutes)}
        onInput={(value) => onChange({ ...wishes, minutes: Number(value) })}
      />
      {counted ? <PaceChoice pace={wishes.pace} onChange={(pace) => onChange({ ...wishes, pace })} /> : null}
      {id === 'muscle-relaxation' && advice.how === 'as-is' ? (
        <details>
          <summary>{text.leaveOut}</summary>
          <Ticks
            legend={text.leaveOut}
            hideLegend
            options={(places[id] ?? []).flatMap((place) =>
              'tense' in place ? [{ value: place.id, label: words.guided[id]?.[place.id]?.name }] : [],
            )}
            value={wishes.leftOut}
            onInput={(leftOut) => onChange({ ...wishes, leftOut })}
          />
        </details>
      ) : null}
      <Ticks
        legend={text.withWhat}
        options={here.map((way) => ({ value: way, label: way === 'tone' && !counted ? text.chime : text[way] }))}
        value={here.filter((way) => wishes[way])}
        onInput={(chosen) =>
          onChange({ ...wishes, ...Object.fromEntries(here.map((way) => [way, chosen.includes(way)])) })
        }
      >
        <p role="alert">{tried && silent ? text.darkNeeds : null}</p>
      </Ticks>
      <AlarmLine />
      <Act
        icon="play"
        onClick={() => start(false)}
        under={<Quiet onClick={() => start(true)}>{text.withTension}</Quiet>}
      >
        {text.start}
      </Act>
    </Screen>
  );
}
