import { knowledge } from '@rugwijs/clinical';
import { type Answers, type AnswerValue, urgency } from '@rugwijs/core';
import type { Words } from '@rugwijs/text';
import { useState } from 'preact/hooks';
import { Act } from '../design/act.tsx';
import { Screen } from '../design/screen.tsx';
import { advice, person } from '../device/journal.ts';
import { ruleWords } from '../result/rule-words.ts';
import { type Standing, shownVerdict, standingOf } from '../result/standing.ts';
import { useWords } from '../shell/words.ts';
import { optionWord, questionWords } from '../triage/question-words.ts';
import styles from './letter.module.css';

/** One plain page to take along: what was answered, what the rules made of it, and who made them. Prints without anything else. */
export function Letter() {
  const app = useWords('app');
  const answers = useWords('answers');
  const triage = useWords('triage');
  const kinds = useWords('classification');
  const standing = standingOf(person.value);
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
  const given = person.value.answers;
  const told = toldBy(personal ? given : withoutPersonal(given), answers);
  const hasPersonal = personalQuestions.some((id) => given[id] === 'yes' || given[id] === 'unknown');
  const reasons = standing.decision.reasons.filter(({ rule }) => personal || !personalQuestions.includes(rule));
  const when = person.value.checks.at(-1)?.at;
  const shown = shownVerdict(standing.verdict, advice.value.locked?.verdict);
  return (
    <Screen title={letter.title} lead={letter.lead} back="/result" class={styles.letter ?? ''}>
      <article class={`pic ${styles.paper}`}>
        <h2>{letter.heading}</h2>
        {when ? <p>{letter.made(date(when, app.shell.locale))}</p> : null}
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
        {urgency(standing.verdict) <= urgency('gp-appointment') ? (
          <section>
            <h3>{letter.kind}</h3>
            <p>{kindForColleagues(standing, person.value.answers, kinds)}</p>
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

/** Course, leg, pattern, severity and (when its questions were asked) risk in the field's terms, for whoever reads the letter. */
function kindForColleagues(
  { classification, risk }: Standing,
  answers: Answers,
  kinds: Words['classification'],
): string {
  const { course, recurrent, leg, inflammatoryPattern, severity } = classification;
  return [
    kinds.course[course].letter,
    recurrent ? kinds.recurrent.letter : '',
    kinds.leg[leg].letter,
    inflammatoryPattern ? kinds.inflammatoryPattern.letter : '',
    kinds.severity[severity].letter,
    answers.persisting === undefined ? '' : kinds.risk[risk.band].letter,
  ]
    .filter(Boolean)
    .join(' ');
}

/** Told in confidence: on paper, which others may see, only when the person wants it there. Rules bear the same names. */
const personalQuestions: readonly string[] = ['violence', 'self-harm', 'self-harm-again', 'self-harm-now'];

function withoutPersonal(given: Answers): Answers {
  return Object.fromEntries(Object.entries(given).filter(([id]) => !personalQuestions.includes(id)));
}

interface Told {
  id: string;
  ask: string;
  answer?: string;
}

/** Answers in asking order: alarm rows by yes, unknown and no; the rest with their answer. Private rows only when told. */
function toldBy(given: Readonly<Record<string, AnswerValue>>, words: Words['answers']) {
  const groups: Record<'yes' | 'unknown' | 'no' | 'other', Told[]> = { yes: [], unknown: [], no: [], other: [] };
  for (const question of knowledge.questions) {
    const value = given[question.id];
    if (value === undefined || value === 'skip' || question.step === 'plan') continue;
    const { ask } = questionWords(words, question.id);
    if (question.row && (value === 'yes' || value === 'no' || value === 'unknown')) {
      groups[value].push({ id: question.id, ask });
    } else if (!question.row) {
      groups.other.push({ id: question.id, ask, answer: inWords(words, question.id, value) });
    }
  }
  return groups;
}

function inWords(words: Words['answers'], id: string, value: AnswerValue): string {
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return optionWord(words, id, value);
  return value.length === 0 ? words.choices.none : value.map((key) => optionWord(words, id, key)).join(', ');
}

function date(instant: string, locale: string): string {
  return new Intl.DateTimeFormat(locale, {
    dateStyle: 'long',
    timeStyle: 'short',
  }).format(new Date(instant));
}
