import { type BackPart, backParts } from '@rugwijs/figure';
import type { Words } from '@rugwijs/text';
import { Bone } from '../../design/bones.tsx';
import { Icon } from '../../design/icon.tsx';
import { useVoice } from '../../design/read-aloud.tsx';
import { settings } from '../../device/settings.ts';
import { speech } from '../../device/speech.ts';
import { Explained } from '../explained.tsx';
import styles from './anatomy.module.css';

export interface PartListProps {
  words: Words['learn']['anatomy'];
  lit: BackPart | undefined;
  onPick: (part: BackPart) => void;
}

/** Every part as a button that lights it and unfolds what it is: the whole drawing without looking or pointing. */
export function PartList({ words, lit, onPick }: PartListProps) {
  const language = settings.value.language;
  const canSpeak = useVoice(language);
  return (
    <ul class={`thread ${styles.parts}`}>
      {backParts.map((part) => {
        const { name, says } = words.parts[part];
        const open = part === lit;
        return (
          <li key={part} id={`part-${part}`}>
            <Bone state={open ? 'now' : 'todo'} />
            <div>
              <button
                class={styles.part}
                type="button"
                aria-expanded={open}
                aria-controls={`says-${part}`}
                onClick={() => onPick(part)}
              >
                {name}
              </button>
              <div id={`says-${part}`} hidden={!open} class={styles.says}>
                <Explained texts={says} />
                {canSpeak ? (
                  <button
                    class="quiet"
                    type="button"
                    aria-label={`${words.readAloud}: ${name}`}
                    onClick={() => speech.say([name, ...says].join('. '), language)}
                  >
                    <Icon name="volume" />
                    {words.readAloud}
                  </button>
                ) : null}
              </div>
            </div>
          </li>
        );
      })}
    </ul>
  );
}
