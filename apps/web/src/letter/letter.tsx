import { knowledge } from '@rugwijs/clinical';
import { useState } from 'preact/hooks';
import { Act } from '../design/act.tsx';
import { Screen } from '../design/screen.tsx';
import { ForOther } from '../result/for-other.tsx';
import { ruleWords } from '../result/rule-words.ts';
import { useShown } from '../result/shown.ts';
import { shownVerdict, standingOf } from '../result/standing.ts';
import { useWords } from '../shell/words.ts';
import { kindForColleagues, sinceTold } from './kind.ts';
import styles from './letter.module.css';
import { personalQuestions, toldBy, withoutPersonal } from './told.ts';

/** One plain page to take along: what was answered, what the rules made of it, and who made them. Prints without anything else. */
export function Letter() {
  const app = useWords('app');
  const answers = useWords('answers');
  const triage = useWords('triage');
  const kinds = useWords('classification');
  const { person, advice, forOther, query } = useShown();
  const standing = standingOf(person);
  const [personal, setPersonal] = useState(false);
  if (!app || !answers || !triage || !kinds) return null;
  const { letter } = app;
  if (!standing) {
    return (
      <Screen title={letter.title} lead={app.result.none.lead} back="/?welcome">
        <Act href="/check/">{app.welcome.start}</Act>
      </Screen>
    );
  }
  const given = person.answers;
  const told = toldBy(personal ? given : withoutPersonal(given), answers);
  const hasPersonal = personalQuestions.some((id) => given[id] === 'yes' || given[id] === 'unknown');
  const reasons = standing.decision.reasons.filter(({ rule }) => personal || !personalQuestions.includes(rule));
  const when = person.checks.at(-1)?.at;
  const shown = shownVerdict(standing.verdict, advice.locked?.verdict);
  const kind = kindForColleagues(sinceTold(standing, person, advice.today), shown, given, kinds);
  return (
    <Screen title={letter.title} lead={letter.lead} back={`/result${query}`} class={styles.letter ?? ''}>
      {forOther ? <ForOther /> : null}
      <article class={`pic ${styles.paper}`}>
        <h2>{letter.heading}</h2>
        {when ? <p>{(forOther ? letter.madeForOther : letter.made)(date(when, app.shell.locale))}</p> : null}
        <section>
          <h3>{letter.verdict}</h3>
          <p>
            <b>{triage.verdicts[shown].title}</b>
          </p>
          {shown === standing.verdict ? null : (
            <p>
              {app.result.stands(triage.verdicts[shown].title)}{' '}
              {standing.given?.rules.flatMap((rule) => ruleWords(triage, rule)?.name ?? []).join(' · ')}
            </p>
          )}
          <ul>
            {reasons.map((reason) => {
              const rule = ruleWords(triage, reason.rule);
              return (
                <li key={reason.rule}>
                  {rule?.name}
                  {reason.truth === 'unknown' ? ` (${letter.unsure})` : ''}
                  {rule?.note ? <small> · {rule.note}</small> : null}
                </li>
              );
            })}
          </ul>
        </section>
        {kind ? (
          <section>
            <h3>{letter.kind}</h3>
            <p>{kind}</p>
          </section>
        ) : null}
        {(['yes', 'unknown', 'other'] as const).map((group) =>
          told[group].length > 0 ? (
            <section key={group}>
              <h3>{letter.groups[group]}</h3>
              <ul>
                {told[group].map(({ id, ask, answer }) => (
                  <li key={id}>
                    {ask}
                    {answer ? (
                      <>
                        {' '}
                        <b>{answer}</b>
                      </>
                    ) : null}
                  </li>
                ))}
              </ul>
            </section>
          ) : null,
        )}
        <section>
          <h3>{letter.groups.no}</h3>
          <p>{told.no.length === 0 ? letter.nothing : told.no.map(({ ask }) => ask).join(' · ')}</p>
        </section>
        <section class={styles.lines}>
          <h3>{letter.started}</h3>
          <p class={styles.rule} />
          <h3>{letter.medicines}</h3>
          <p class={styles.rule} />
        </section>
        <p class={styles.foot}>{letter.foot(knowledge.version)}</p>
      </article>
      {hasPersonal ? (
        <label class="tick">
          <input type="checkbox" checked={personal} onChange={() => setPersonal(!personal)} />
          {letter.personal}
        </label>
      ) : null}
      <Act icon="letter" onClick={() => print()}>
        {letter.print}
      </Act>
    </Screen>
  );
}

function date(instant: string, locale: string): string {
  return new Intl.DateTimeFormat(locale, {
    dateStyle: 'long',
    timeStyle: 'short',
  }).format(new Date(instant));
}
