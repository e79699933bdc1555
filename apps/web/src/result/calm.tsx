import type { Classification } from '@rugwijs/core';
import type { Words } from '@rugwijs/text';
import { Act, Quiet } from '../design/act.tsx';
import { Bone } from '../design/bones.tsx';
import { Honest } from '../design/honest.tsx';
import { Icon } from '../design/icon.tsx';
import { Screen } from '../design/screen.tsx';
import { Ten } from '../design/ten.tsx';
import { Why } from '../design/why.tsx';
import { useWords } from '../shell/words.ts';
import { answersOf } from './answers-of.ts';
import { Called } from './called.tsx';
import { ForgetOther, ForOther } from './for-other.tsx';
import { home } from './home.ts';
import { ruleWords, sayAt } from './rule-words.ts';
import { useShown } from './shown.ts';
import { type Standing, shownVerdict } from './standing.ts';

/** Calm: what we saw, how it usually goes, what now, when to call, and the way to a plan. */
export function Calm({ standing }: { standing: Standing }) {
  const app = useWords('app');
  const triage = useWords('triage');
  const kinds = useWords('classification');
  const { person, advice, forOther, query } = useShown();
  if (!app || !triage || !kinds) return null;
  const { result, check } = app;
  const { verdict, leading, also, classification, risk, child } = standing;
  const { locked } = advice;
  const words = triage.verdicts[shownVerdict(verdict, locked?.verdict)];
  const usual = kinds.prognosis.course[classification.course];
  const rule = leading[0] ? ruleWords(triage, leading[0].rule) : undefined;
  const say = verdict === 'gp-appointment' ? sayAt(rule, verdict, leading[0]) : undefined;
  const planned = !locked && !child;
  return (
    <Screen
      title={verdict === 'self-care' && !locked ? result.calmTitle : words.title}
      lead={words.lead}
      kicker={answersOf(person, app)}
      back={home()}
      step={{ done: 5, now: undefined, total: 5, says: result.ready, label: `${result.ready}, ${check.stepLabel(5)}` }}
    >
      {forOther ? <ForOther /> : null}
      {say ? (
        <section class="stack">
          <h2>{result.say}</h2>
          <blockquote class="say">“{say.replace(/^[“"]|[”"]$/g, '')}”</blockquote>
        </section>
      ) : null}
      {child ? <Honest>{result.child}</Honest> : null}
      {locked ? <Honest>{result.stands(words.title)}</Honest> : null}
      {child || locked ? null : (
        <section class="pic section">
          <h2>{result.kind}</h2>
          <p>{kindOfPain(classification, kinds)}</p>
          <h2>{result.usually}</h2>
          {usual.outOfTen === undefined ? null : <Ten n={usual.outOfTen} label={usual.picture ?? usual.says} />}
          <p>
            {usual.says} {classification.leg === 'radicular' ? kinds.prognosis.radicular.says : null}
          </p>
          <p class="soft">{kinds.prognosis.promise}</p>
          {risk.band === 'low' ? null : (
            <Honest>
              {kinds.risk[risk.band].person} {kinds.risk[risk.band].helps}
            </Honest>
          )}
        </section>
      )}
      <section class="section">
        <h2>{result.now}</h2>
        <ol class="thread plain">
          {[...(locked ? [] : words.now), ...words.meanwhile].map((line) => (
            <li key={line}>
              <Bone state="done" />
              <p>{line}</p>
            </li>
          ))}
        </ol>
      </section>
      {leading.length + also.length > 1 ? (
        <section class="section">
          <h2>{result.also}</h2>
          <ul class="stack">
            {[...leading.slice(1), ...also].map((reason) => (
              <li key={reason.rule}>{ruleWords(triage, reason.rule)?.name}</li>
            ))}
          </ul>
        </section>
      ) : null}
      <section class="section">
        <h2>{result.callWhen}</h2>
        <ul class="stack">
          {triage.calm.callWhen.map((line) => (
            <li class="net" key={line}>
              <Icon name="alarm" />
              <p>{line}</p>
            </li>
          ))}
        </ul>
        <p class="soft">{triage.calm.honest}</p>
        <div class="row-between">
          <Why reasons={standing.decision.reasons} label={result.why} />
          <Quiet tone="soft" href={`/letter${query}`}>
            {result.letter}
          </Quiet>
        </div>
      </section>
      {forOther ? <ForgetOther /> : verdict === 'gp-appointment' || locked ? <Called standing={standing} /> : null}
      {forOther ? null : planned ? (
        <Act href={person.plan ? '/today' : '/plan'}>{person.plan ? app.welcome.today : result.makePlan}</Act>
      ) : (
        <Act href={app.shell.alarmPath} icon="arrow">
          {result.toCard}
        </Act>
      )}
    </Screen>
  );
}

/** What kind of back pain this is, in the person's words: how long, whether it came before, the leg, the pattern. */
function kindOfPain(
  { course, recurrent, leg, inflammatoryPattern }: Classification,
  kinds: Words['classification'],
): string {
  return [
    kinds.course[course].person,
    recurrent ? kinds.recurrent.person : '',
    kinds.leg[leg].person,
    inflammatoryPattern ? kinds.inflammatoryPattern.person : '',
  ]
    .filter(Boolean)
    .join(' ');
}
