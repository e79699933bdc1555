import type { Language } from '@rugwijs/text';

/** What the player needs of a voice; tests and the silent device have others. */
export interface Speech {
  /** Whether a voice for this language is there. */
  canSpeak(language: Language): boolean;
  /** Says it, after stopping what was being said. */
  say(text: string, language: Language): void;
  /** Says one after the other, after stopping what was being said; `done` when all was said or it was stopped. */
  read(texts: readonly string[], language: Language, done: () => void): void;
  stop(): void;
  /** Calls when the device's voices have come or changed; gives back how to stop that. */
  whenVoicesCome(call: () => void): () => void;
  /** A short tone: `step` for a repetition, `end` for the end of a set. */
  beep(kind: 'step' | 'end'): void;
}

/** The device's own voice (a local one when there is a choice, so that nothing is sent anywhere), and plain tones. */
function deviceSpeech(): Speech {
  let audio: AudioContext | undefined;
  const voice = (language: Language) => {
    const fitting = (globalThis.speechSynthesis?.getVoices() ?? []).filter((v) =>
      v.lang.toLowerCase().startsWith(language),
    );
    return fitting.find((v) => v.localService);
  };
  const speak = (texts: readonly string[], language: Language, done: () => void) => {
    const chosen = voice(language);
    if (!chosen) return done();
    speechSynthesis.cancel();
    for (const [index, text] of texts.entries()) {
      const utterance = new SpeechSynthesisUtterance(text);
      utterance.voice = chosen;
      utterance.lang = chosen.lang;
      utterance.rate = 0.95;
      if (index === texts.length - 1) utterance.onend = done;
      speechSynthesis.speak(utterance);
    }
  };
  return {
    canSpeak: (language) => voice(language) !== undefined,
    say(text, language) {
      speak([text], language, () => {});
    },
    read: speak,
    whenVoicesCome(call) {
      globalThis.speechSynthesis?.addEventListener('voiceschanged', call);
      return () => globalThis.speechSynthesis?.removeEventListener('voiceschanged', call);
    },
    stop: () => globalThis.speechSynthesis?.cancel(),
    beep(kind) {
      try {
        audio ??= new AudioContext();
        const tone = audio.createOscillator();
        const gain = audio.createGain();
        const length = kind === 'end' ? 0.35 : 0.09;
        tone.frequency.value = kind === 'end' ? 523 : 392;
        gain.gain.setValueAtTime(0.12, audio.currentTime);
        gain.gain.exponentialRampToValueAtTime(0.001, audio.currentTime + length);
        tone.connect(gain).connect(audio.destination);
        tone.start();
        tone.stop(audio.currentTime + length);
      } catch {
        // A device without sound output stays silent; the count is on the screen.
      }
    },
  };
}

export const speech: Speech = import.meta.env.SSR
  ? { canSpeak: () => false, say() {}, read() {}, stop() {}, whenVoicesCome: () => () => {}, beep() {} }
  : deviceSpeech();
