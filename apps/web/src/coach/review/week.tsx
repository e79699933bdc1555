import { coachKnowledge, knowledge } from '@rugwijs/clinical';
import { type Day, isDay, type ReviewSentence, weekReview } from '@rugwijs/core';
import type { Words } from '@rugwijs/text';
import { PeopleFirst } from '../../alarm/people-first.tsx';
import { Act, Quiet } from '../../design/act.tsx';
import { Bone } from '../../design/bones.tsx';
import { Honest } from '../../design/honest.tsx';
import { Screen } from '../../design/screen.tsx';
import { Why } from '../../design/why.tsx';
import { advice, append, person, today } from '../../device/journal.ts';
import { settings } from '../../device/settings.ts';
import { useWords } from '../../shell/words.ts';
import { recheckPath } from '../../today/links.ts';
import { capital, sayDate, sayNumber } from '../../today/say.ts';
import { factsOfWeek, isLongAgo } from './facts.ts';
import { Others } from './others.tsx';
import styles from './review.module.css';

export interface WeekProps {
  week: number;
  /** Weeks that are over. */
  finished: number;
  /** The week that runs now. */
  present: number;
  planDay: Day;
}

/** One week: five sentences, each with its reasons. Reading it is all there is to do. */
export function Week({ week, finished, present, planDay }: WeekProps) {
  const words = useWords('review');
  if (!words) return null;
  const { language } = settings.value;
  const facts = factsOfWeek(week, planDay, { person: person.value, advice: advice.value });
  const review = weekReview(facts, coachKnowledge, knowledge);
  const read = person.value.logs.weekReviewed.findLast((one) => one.week === week && one.day >= facts.from);
  const isOver = week <= finished;
  const longAgo = isLongAgo(facts.to, today());
  return (
    <Screen
      title={words.heading(String(week))}
      kicker={capital(words.days(sayDate(facts.from, language), sayDate(facts.to, language)))}
      back="/tools"
      tab="none"
      class={styles.review ?? ''}
    >
      <PeopleFirst />
      {isOver ? null : <p class="soft">{finished === 0 ? words.none : words.running}</p>}
      {longAgo ? <p class="soft">{words.longAgo}</p> : null}
      <ol class={`thread plain pic ${styles.five}`}>
        {review.map((sentence) => (
          <li key={sentence.part}>
            <Bone state="done" />
            <div class={styles.sentence}>
              <h2>{words.parts[sentence.part]}</h2>
              <p>{say(sentence, words)}</p>
              <div class={styles.acts}>
                <Why reasons={sentence.reasons} title={words.parts[sentence.part]} />
                {longAgo ? null : <Next sentence={sentence} words={words} />}
              </div>
            </div>
          </li>
        ))}
      </ol>
      <Honest>{words.honest}</Honest>
      <div class={styles.acts}>
        <Quiet onClick={() => print()}>{words.print}</Quiet>
      </div>
      <Others week={week} finished={finished} present={present} planDay={planDay} />
      {read ? (
        <p class="soft small" role="status">
          {words.read} {sayDate(read.day, language)}.
        </p>
      ) : isOver ? (
        <Act icon="check" small={words.didNote} onClick={() => append('weekReviewed', { week, day: today() })}>
          {words.did}
        </Act>
      ) : null}
    </Screen>
  );
}

/** Where the last sentence leads, when it asks for something. */
function Next({ sentence, words }: { sentence: ReviewSentence; words: Words['review'] }) {
  const { recheck } = advice.value;
  const places: Readonly<Record<string, string>> = {
    'next-call': '/today',
    'next-check': recheck ? recheckPath(recheck.kind) : '/today',
    'next-talk': '/tools/mood',
    'next-gp-today': '/letter',
    'next-gp': '/letter',
    'next-people': '/letter',
    'next-flare': '/tools/flare',
    'next-well': '/tools/well',
  };
  const href = places[sentence.id];
  const label = Object.entries(words.links).find(([id]) => id === sentence.id)?.[1];
  return href && label ? (
    <Quiet tone="why" href={href}>
      {label}
    </Quiet>
  ) : null;
}

function say({ id, values }: ReviewSentence, words: Words['review']): string {
  const { language } = settings.value;
  const said = Object.entries(values).map(([key, value]) => {
    if (typeof value === 'number') return [key, sayNumber(value, language)];
    return [key, isDay(value) ? sayDate(value, language) : value];
  });
  const { measure, name } = values;
  const what =
    measure === 'function'
      ? words.measures.function
      : measure === 'activity'
        ? words.measures.activity(String(name ?? ''))
        : words.measures.pain;
  return words.sentences[id]({ ...Object.fromEntries(said), what });
}
