import { signal } from '@preact/signals';
import type { Language } from '@rugwijs/text';
import { useEffect, useState } from 'preact/hooks';
import { settings } from '../device/settings.ts';
import { speech } from '../device/speech.ts';
import { wordsOf } from '../shell/words.ts';
import { Icon } from './icon.tsx';
import { useName } from './use-name.ts';

/** Which button reads at this moment: a page and the sheet over it have one each, and the device has one voice. */
const reader = signal<string | undefined>(undefined);

interface ReadAloudProps {
  /** Of a page that has one language whatever the settings say. */
  language?: Language;
  /** What is read; the page when left out. */
  from?: () => HTMLElement | null;
}

/** Reads the page aloud with a voice of the device itself. Absent where the device has none for this language. */
export function ReadAloud({ language = settings.value.language, from = pageContent }: ReadAloudProps) {
  const words = wordsOf(language, 'app');
  const can = useVoice(language);
  const id = useName();
  const reading = reader.value === id;
  const over = () => {
    if (reader.peek() === id) reader.value = undefined;
  };
  useEffect(
    () => () => {
      if (reader.peek() !== id) return;
      speech.stop();
      reader.value = undefined;
    },
    [id],
  );
  if (!can || !words) return null;
  const press = () => {
    if (reading) {
      speech.stop();
      over();
      return;
    }
    reader.value = id;
    speech.read(piecesOf(from()), language, over);
  };
  const label = reading ? words.shell.stopReading : words.shell.readAloud;
  return (
    <button class="top-icon" type="button" aria-label={label} title={label} onClick={press}>
      <Icon name={reading ? 'pause' : 'volume'} />
    </button>
  );
}

function pageContent(): HTMLElement | null {
  return document.getElementById('content');
}

/** Voices come late in most browsers, so we ask again when they have. */
export function useVoice(language: 'nl' | 'en'): boolean {
  const [can, setCan] = useState(false);
  useEffect(() => {
    const look = () => setCan(speech.canSpeak(language));
    look();
    return speech.whenVoicesCome(look);
  }, [language]);
  return can;
}

/** What a page says, a line each: as it is seen, so that what is folded away is not read. */
function piecesOf(main: HTMLElement | null): string[] {
  // biome-ignore lint/performance/useDomNodeTextContent: textContent also reads what is folded away.
  return (main?.innerText ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
