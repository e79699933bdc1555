import type { Language } from '@rugwijs/text';
import { useLayoutEffect, useState } from 'preact/hooks';
import { Act } from '../design/act.tsx';
import { Icon } from '../design/icon.tsx';
import { ReadAloud } from '../design/read-aloud.tsx';
import { settings } from '../device/settings.ts';
import { focusHeading } from '../shell/focus.ts';
import { wordsOf } from '../shell/words.ts';
import styles from './alarm.module.css';
import { CallDoctor, type Numbers } from './call.tsx';

/** The alarm card in Dutch, at /alarm/: also plain HTML, without JavaScript. */
export function AlarmNl() {
  return <Card language="nl" />;
}

/** The alarm card in English, at /alarm/en/. */
export function AlarmEn() {
  return <Card language="en" />;
}

function Card({ language }: { language: Language }) {
  const words = wordsOf(language, 'app');
  const [numbers, setNumbers] = useState<Numbers>({});
  useLayoutEffect(() => {
    document.documentElement.lang = language;
    if (words) document.title = `${words.alarm.title} · Rugwijs`;
    focusHeading(document.querySelector('h1'));
    void import('./numbers.ts').then(async ({ ownNumbers }) => setNumbers(await ownNumbers()));
    return () => {
      document.documentElement.lang = settings.peek().language;
    };
  }, [language, words]);
  if (!words) return null;
  const { alarm, shell } = words;
  const back = (event: Event) => {
    if (history.length <= 1) return;
    event.preventDefault();
    history.back();
  };
  return (
    <div class={`page alarmkaart ${styles.card}`} lang={language}>
      <a class="skip" href="#content">
        {shell.skip}
      </a>
      <header class="top">
        <a class="back" href="/" aria-label={shell.back} onClick={back}>
          <Icon name="back" />
        </a>
        <span class="top-end">
          <ReadAloud language={language} />
          <a class="quiet soft" href={alarm.languagePath} lang={language === 'nl' ? 'en' : 'nl'}>
            {alarm.language}
          </a>
        </span>
      </header>
      <main id="content">
        <div class="stack">
          <h1 tabIndex={-1}>{alarm.title}</h1>
          <p class="lead">{alarm.lead}</p>
        </div>
        <section class="tier">
          <h2>{alarm.emergency.title}</h2>
          <Signs signs={alarm.emergency.signs} />
          <Act call reach={false} href="tel:112">
            {alarm.emergency.call}
          </Act>
        </section>
        <section class="tier">
          <h2>{alarm.now.title}</h2>
          <Signs signs={alarm.now.signs} />
          <CallDoctor numbers={numbers} words={alarm.now} />
        </section>
        <section class="tier">
          <h2>{alarm.today.title}</h2>
          <Signs signs={alarm.today.signs} />
        </section>
        <div class="tail stack">
          <p>
            {alarm.say} <b>{alarm.drive}</b>
          </p>
          <p>{alarm.other}</p>
          <p class="small soft">{alarm.offline}</p>
          <a class="quiet" href="/check/">
            {alarm.check}
          </a>
        </div>
      </main>
    </div>
  );
}

function Signs({ signs }: { signs: readonly string[] }) {
  return (
    <ul>
      {signs.map((sign) => (
        <li key={sign}>{sign}</li>
      ))}
    </ul>
  );
}
