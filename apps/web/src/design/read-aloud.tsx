import { useEffect, useState } from 'preact/hooks';
import { settings } from '../device/settings.ts';
import { speech } from '../device/speech.ts';
import { useWords } from '../shell/words.ts';
import { Icon } from './icon.tsx';

/** Reads the page aloud with a voice of the device itself. Absent where the device has none for this language. */
export function ReadAloud() {
  const words = useWords('app');
  const language = settings.value.language;
  const can = useVoice(language);
  const [reading, setReading] = useState(false);
  useEffect(() => () => speech.stop(), []);
  if (!can || !words) return null;
  const press = () => {
    if (reading) speech.stop();
    else speech.read(piecesOf(document.getElementById('content')), language, () => setReading(false));
    setReading(!reading);
  };
  const label = reading ? words.shell.stopReading : words.shell.readAloud;
  return (
    <button class="top-icon" type="button" aria-label={label} title={label} onClick={press}>
      <Icon name={reading ? 'pause' : 'volume'} />
    </button>
  );
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
