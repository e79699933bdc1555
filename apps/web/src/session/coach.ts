import type { Language, Words } from '@rugwijs/text';
import { settings } from '../device/settings.ts';
import { speech } from '../device/speech.ts';
import type { Cue } from './player.ts';

type Say = Words['practice']['player']['say'];

/** Says or beeps what the player calls for: the device's voice when it is on and there is one, else tones, else nothing. */
export function coach(cues: readonly Cue[], words: Say, language: Language): void {
  for (const cue of cues) {
    const { voice, soundOn } = settings.peek();
    if (voice && speech.canSpeak(language)) speech.say(sayCue(cue, words), language);
    else if (soundOn) speech.beep(isEnd(cue) ? 'end' : 'step');
  }
}

/** Says a line that is not a cue: the name of an exercise and its first step. */
export function tell(text: string, language: Language): void {
  if (settings.peek().voice && speech.canSpeak(language)) speech.say(text, language);
}

/** The words of a cue. */
function sayCue(cue: Cue, words: Say): string {
  switch (cue.kind) {
    case 'count-in':
      return words.countIn(cue.left);
    case 'count':
      return cue.rep === cue.of && cue.of > 1 ? words.last : words.count(cue.rep);
    case 'seconds-left':
      return words.secondsLeft(cue.left);
    case 'minutes-left':
      return words.minutesLeft(cue.left);
    case 'other-side':
      return words.otherSide;
    case 'rest':
      return words.rest;
    case 'fewer':
      return words.fewer;
    case 'exercise-done':
      return words.exerciseDone;
    case 'session-done':
      return words.sessionDone;
  }
}

function isEnd(cue: Cue): boolean {
  return (
    cue.kind === 'rest' || cue.kind === 'other-side' || cue.kind === 'exercise-done' || cue.kind === 'session-done'
  );
}
