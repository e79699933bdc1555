import { Choices } from '../design/choices.tsx';
import { FigureView } from '../design/figure-view.tsx';
import { Screen } from '../design/screen.tsx';
import { bodyChoices, changeSettings, type Settings, settings } from '../device/settings.ts';
import { switchLanguage } from '../shell/language.ts';
import { useWords } from '../shell/words.ts';
import { Backup } from './backup.tsx';
import { Erase } from './erase.tsx';
import { Numbers } from './numbers.tsx';
import { Reminders } from './reminders.tsx';
import styles from './settings.module.css';

/** How the app looks and speaks, and what is the person's: numbers, backup, erase. */
export function SettingsScreen() {
  const app = useWords('app');
  if (!app) return null;
  const words = app.settings;
  const now = settings.value;
  const onOff = [
    { value: 'on', label: words.on },
    { value: 'off', label: words.off },
  ] as const;
  return (
    <Screen title={words.title} tab="none" class={styles.settings ?? ''}>
      <section class={styles.group} aria-label={words.looks}>
        <Choices<Settings['language']>
          legend={words.language}
          layout="two"
          options={[
            { value: 'nl', label: 'Nederlands', lang: 'nl' },
            { value: 'en', label: 'English', lang: 'en' },
          ]}
          value={now.language}
          onInput={(language) => void switchLanguage(language)}
        />
        <Choices<Settings['textSize']>
          legend={words.textSize}
          layout="even"
          options={(['normal', 'large', 'largest'] as const).map((value) => ({ value, label: words.sizes[value] }))}
          value={now.textSize}
          onInput={(textSize) => changeSettings({ textSize })}
        />
        <Choices<Settings['theme']>
          legend={words.theme}
          layout="even"
          options={(['auto', 'light', 'dark'] as const).map((value) => ({ value, label: words.themes[value] }))}
          value={now.theme}
          onInput={(theme) => changeSettings({ theme })}
        />
        <Choices<Settings['body']>
          legend={words.body}
          layout="even"
          options={bodyChoices.map((value) => ({
            value,
            label: (
              <span class={styles.body}>
                <FigureView id="stand" body={value} />
                {words.bodies[value]}
              </span>
            ),
          }))}
          value={now.body}
          onInput={(body) => changeSettings({ body })}
        >
          <p class="small soft">{words.bodyNote}</p>
        </Choices>
        <Choices
          legend={words.voice}
          options={onOff}
          value={now.voice ? 'on' : 'off'}
          onInput={(value) => changeSettings({ voice: value === 'on' })}
        >
          <p class="small soft">{words.voiceNote}</p>
        </Choices>
        <Choices
          legend={words.sound}
          options={onOff}
          value={now.soundOn ? 'on' : 'off'}
          onInput={(value) => changeSettings({ soundOn: value === 'on' })}
        />
      </section>
      <div class={`pic ${styles.own}`}>
        <Reminders />
        <Numbers />
        <Backup />
        <Erase />
        <section class="section">
          <a class="quiet" href="/about">
            {app.about.title}
          </a>
        </section>
      </div>
    </Screen>
  );
}
