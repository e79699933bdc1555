/** A soft tone that rises while somebody breathes in and falls while they breathe out. */
export interface BreathTone {
  /** Begins a tone of so many seconds; the one before fades. */
  play(phase: 'in' | 'out', seconds: number): void;
  stop(): void;
}

const low = 196;
const high = 294;
const loudness = 0.07;
const fade = 0.25;

/** A tone from this device. Make it on a press of the person: browsers give no sound before that. */
export function breathTone(): BreathTone {
  let audio: AudioContext | undefined;
  let end: (() => void) | undefined;
  return {
    play(phase, seconds) {
      end?.();
      try {
        audio ??= new AudioContext();
        void audio.resume();
        end = rise(audio, phase, seconds);
      } catch {
        // A device without sound output stays silent; the shape is on the screen.
      }
    },
    stop() {
      end?.();
      end = undefined;
      void audio?.close().catch(() => {});
      audio = undefined;
    },
  };
}

function rise(audio: AudioContext, phase: 'in' | 'out', seconds: number): () => void {
  const from = audio.currentTime;
  const tone = audio.createOscillator();
  const gain = audio.createGain();
  const [begin, end] = phase === 'in' ? [low, high] : [high, low];
  tone.frequency.setValueAtTime(begin, from);
  tone.frequency.linearRampToValueAtTime(end, from + seconds);
  gain.gain.setValueAtTime(0, from);
  gain.gain.linearRampToValueAtTime(loudness, from + fade);
  gain.gain.setValueAtTime(loudness, from + Math.max(fade, seconds - fade));
  gain.gain.linearRampToValueAtTime(0, from + seconds);
  tone.connect(gain).connect(audio.destination);
  tone.start();
  tone.stop(from + seconds + 0.1);
  return () => {
    gain.gain.cancelScheduledValues(audio.currentTime);
    gain.gain.setTargetAtTime(0, audio.currentTime, fade / 3);
    tone.stop(audio.currentTime + fade);
  };
}
