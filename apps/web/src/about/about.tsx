import {
  knowledge,
  ruleIds,
  rulesAge,
  rulesLife,
  type Source,
  signedRules,
  sources,
  specialRuleIds,
} from '@rugwijs/clinical';
import { Quiet } from '../design/act.tsx';
import { Screen } from '../design/screen.tsx';
import { demoPeople, showDemo } from '../device/demo.ts';
import { today } from '../device/journal.ts';
import { settings } from '../device/settings.ts';
import { useWords } from '../shell/words.ts';
import { sayDate } from '../today/say.ts';
import styles from './about.module.css';

/** What this is for and what not, on which sources and rules it stands, and under which licences. */
export function About() {
  const app = useWords('app');
  if (!app) return null;
  const words = app.about;
  const age = rulesAge(today());
  const day = age === 'expired' ? rulesLife.expireOn : rulesLife.lookAgainBy;
  const until = `${sayDate(day, settings.value.language)} ${day.slice(0, 4)}`;
  const all: readonly (readonly [string, Source])[] = Object.entries(sources);
  return (
    <Screen title={words.title} lead={words.lead} tab="none" class={styles.about ?? ''}>
      <section class="section">
        <h2>{words.purpose.heading}</h2>
        {words.purpose.text.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </section>
      <section class="section">
        <h2>{words.limits.heading}</h2>
        <ul class={styles.plain}>
          {words.limits.list.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </section>
      <section class="section">
        <h2>{words.rules.heading}</h2>
        <p>
          <b>{words.rules.version(knowledge.version)}</b>
        </p>
        <p class={age === 'current' ? '' : 'honest'}>{words.rules.age[age](until)}</p>
        <p class="honest">{words.rules.reviewed(signedRules(), ruleIds.length + specialRuleIds.length)}</p>
        <p>
          {words.rules.rulebook} <code>docs/rulebook</code>
        </p>
      </section>
      <section class="section">
        <h2>{words.demo.heading}</h2>
        <p>{words.demo.note}</p>
        <ul class={styles.plain}>
          {demoPeople.map((name) => (
            <li key={name}>
              <Quiet onClick={() => showDemo(name)}>{words.demo.people[name]}</Quiet>
            </li>
          ))}
        </ul>
      </section>
      <section class="section">
        <h2>{words.privacy.heading}</h2>
        {words.privacy.text.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </section>
      <section class="section">
        <h2>{words.licences.heading}</h2>
        {words.licences.text.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </section>
      <section class="pic section">
        <h2>{words.sources.heading}</h2>
        <p>{words.sources.note}</p>
        <details>
          <summary>{words.sources.show(all.length)}</summary>
          <ul class={styles.sources}>
            {all.map(([id, source]) => (
              <li key={id}>
                {source.citation} <span class="soft">{words.sources.read[source.read]}</span>
              </li>
            ))}
          </ul>
        </details>
      </section>
    </Screen>
  );
}
