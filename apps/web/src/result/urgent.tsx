import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { type Numbers, tel } from '../alarm/call.tsx';
import { ownNumbers } from '../alarm/numbers.ts';
import { Act, Quiet } from '../design/act.tsx';
import { Honest } from '../design/honest.tsx';
import { Icon, type IconName } from '../design/icon.tsx';
import { Screen } from '../design/screen.tsx';
import { Why } from '../design/why.tsx';
import { useWords } from '../shell/words.ts';
import { answersOf } from './answers-of.ts';
import { Called } from './called.tsx';
import { ForgetOther, ForOther } from './for-other.tsx';
import { home } from './home.ts';
import styles from './result.module.css';
import { ruleWords, sayAt, toldItems } from './rule-words.ts';
import { useShown } from './shown.ts';
import { practiceIsOpen, type Standing, shownVerdict } from './standing.ts';

/** Lines that somebody else answers, beside or before the doctor. */
const ownLine: Readonly<Record<string, 'self-harm' | 'violence'>> = { 'self-harm': 'self-harm', violence: 'violence' };

/** Call first: whom, what to say, what to do meanwhile. Everything else comes after. */
export function Urgent({ standing }: { standing: Standing }) {
  const app = useWords('app');
  const triage = useWords('triage');
  const { person, advice, forOther, query } = useShown();
  const [numbers, setNumbers] = useState<Numbers>({});
  const [since, setSince] = useState('');
  useEffect(() => {
    if (!forOther) void ownNumbers().then(setNumbers); // one's own practice does not know somebody else
  }, [forOther]);
  if (!app || !triage) return null;
  const { result } = app;
  const { leading, also } = standing;
  const { locked } = advice;
  const verdict = shownVerdict(standing.verdict, locked?.verdict);
  const words = triage.verdicts[verdict];
  // "De tweede keer" says that it is the second call; what it is about comes first.
  const first = standing.decision.reasons.find((reason) => reason.rule !== 'second-contact');
  const second = leading.some((reason) => reason.rule === 'second-contact');
  const rule = first ? ruleWords(triage, first.rule) : undefined;
  const say = first ? sayAt(rule, first.verdict, first) : undefined;
  const items = toldItems(triage, leading);
  const lines = leading.flatMap((reason) => ownLine[reason.rule] ?? []);
  const others = [...leading, ...also].filter((reason) => reason !== first && reason.rule !== 'second-contact');
  const todo: readonly (readonly [IconName, string])[] = [
    ...(rule?.meanwhile ? [['check', rule.meanwhile] as const] : []),
    ...words.meanwhile
      .filter((line) => !rule?.meanwhile.includes(line))
      .map((line) => [/rijd|drive/i.test(line) ? 'car' : 'check', line] as const),
  ];
  return (
    <Screen
      class={`urgent ${styles.urgent}`}
      title={words.title}
      lead={words.lead}
      kicker={answersOf(person, app)}
      back={home()}
    >
      {forOther ? <ForOther /> : null}
      {verdict === standing.verdict ? null : <Honest>{result.stands(words.title)}</Honest>}
      {say ? (
        <section class="stack">
          <h2>{triage.call.readAloud}</h2>
          <blockquote class="say">
            “{say}
            {items.length > 1 ? ` ${result.items(items)}` : ''}
            {second ? ` ${sayAt(ruleWords(triage, 'second-contact'), verdict)}` : ''}
            {since.trim() ? ` ${result.since(since.trim())}` : ''}”
          </blockquote>
          <label class={styles.since}>
            <span>{result.sinceAsk}</span>
            <input
              type="text"
              autocomplete="off"
              maxLength={60}
              placeholder={result.sinceExample}
              value={since}
              onInput={(event) => setSince(event.currentTarget.value)}
            />
          </label>
        </section>
      ) : null}
      {first?.truth === 'unknown' ? <p>{triage.call.notSure}</p> : null}
      <section class="pic">
        <ul class="rule-list">
          {lines.map((line) => (
            <li key={line}>
              <Icon name="phone" />
              <p>
                {result.lines[line].says}{' '}
                <a href={`tel:${result.lines[line].number}`}>
                  <b>{result.lines[line].call}</b>
                </a>
              </p>
            </li>
          ))}
          {todo.map(([icon, line]) => (
            <li key={line}>
              <Icon name={icon} />
              <p>{line}</p>
            </li>
          ))}
          <li>
            <Icon name="clock" />
            <p>{rule?.note ?? result.note}</p>
          </li>
          <li>
            <Icon name="letter" />
            <p>
              {result.takeLetter} <a href={`/letter${query}`}>{result.seeLetter}</a>
            </p>
          </li>
        </ul>
      </section>
      <CallNow
        verdict={verdict}
        numbers={numbers}
        forOther={forOther}
        why={<Why reasons={standing.decision.reasons} label={result.whyCall} />}
      />
      {others.length > 0 ? (
        <section class="section">
          <h2>{triage.call.alsoImportant}</h2>
          <ul class="stack">
            {others.map((reason) => (
              <li key={reason.rule}>{ruleWords(triage, reason.rule)?.name}</li>
            ))}
          </ul>
        </section>
      ) : null}
      {forOther ? <ForgetOther /> : <Called standing={standing} />}
    </Screen>
  );
}

interface CallNowProps {
  verdict: Standing['verdict'];
  numbers: Numbers;
  forOther: boolean;
  why: ComponentChildren;
}

/** One call: 112, or the own practice in its hours, else the out-of-hours service; without a number, where to find it. */
function CallNow({ verdict, numbers, forOther, why }: CallNowProps) {
  const app = useWords('app');
  if (!app) return null;
  const { result, alarm } = app;
  if (verdict === 'emergency') {
    return (
      <Act call href="tel:112" under={why}>
        {alarm.emergency.call}
      </Act>
    );
  }
  const open = practiceIsOpen(new Date());
  const number = open ? (numbers.gp ?? numbers.hap) : (numbers.hap ?? numbers.gp);
  const isGp = number !== undefined && number === numbers.gp;
  if (number) {
    return (
      <Act call href={tel(number)} small={open ? number : `${number} · ${result.closed}`} under={why}>
        {isGp ? alarm.now.callGp : alarm.now.callHap}
      </Act>
    );
  }
  return (
    <div class="reach">
      <p class={styles.find}>
        <Icon name="phone" />
        <b>{(forOther ? result.other : result)[open ? 'findGp' : 'findHap']}</b>
      </p>
      <div class="row-between">
        <Quiet tone="alarm" href="tel:112">
          {result.worse112}
        </Quiet>
        {why}
      </div>
    </div>
  );
}
