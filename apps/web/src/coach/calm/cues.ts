import type { CalmAdvice, CalmRoundId, GuidedPart } from '@rugwijs/core';
import type { Language, Words } from '@rugwijs/text';
import type { BreathTone } from '../../device/breath-tone.ts';
import { speech } from '../../device/speech.ts';
import { vibrate } from '../../device/vibration.ts';
import type { Wishes } from './wishes.ts';

export interface Cues {
  readonly breath: (phase: 'in' | 'out', seconds: number) => void;
  readonly part: (part: GuidedPart) => void;
  readonly say: (text: string) => void;
  readonly end: () => void;
  readonly silence: () => void;
}

/** One long shake for in, two short ones for out: with closed eyes the hand knows which. */
const shakes = { in: [220], out: [70, 90, 70], turn: [120], end: [300, 150, 300] } as const;

/** What is heard and felt, by what the person chose and the device has. */
export function cuesOf(
  wishes: Wishes,
  tone: BreathTone,
  words: Words['calm'],
  id: CalmRoundId,
  language: Language,
): Cues {
  const say = (text: string) => {
    if (wishes.voice && speech.canSpeak(language)) speech.say(text, language);
  };
  const shake = (which: keyof typeof shakes) => {
    if (wishes.vibrate) vibrate(shakes[which]);
  };
  return {
    breath(phase, seconds) {
      say(words.player[phase]);
      shake(phase);
      if (wishes.tone) tone.play(phase, seconds);
    },
    part(part) {
      say(partLine(part, words, id));
      shake('turn');
      if (wishes.tone) speech.beep(part.doing === 'tense' ? 'step' : 'end');
    },
    say,
    end() {
      say(words.player.end);
      shake('end');
      if (wishes.tone) speech.beep('end');
    },
    silence() {
      tone.stop();
      speech.stop();
    },
  };
}

/** What is said in one part of a guided round. */
export function partLine({ place, doing }: GuidedPart, words: Words['calm'], id: CalmRoundId): string {
  const said = words.guided[id]?.[place];
  return (doing === 'tense' ? said?.tense : said?.letGo) ?? '';
}

/** Whether a round counts the breath. */
export function isCounted(id: CalmRoundId, how: CalmAdvice['how']): boolean {
  return (id === 'paced-breathing' || id === 'belly-breathing') && how === 'as-is';
}
