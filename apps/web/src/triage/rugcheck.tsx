import { knowledge } from '@rugwijs/clinical';
import { type AnswerValue, decide, type Question, type RecheckKind, recheckQuestions } from '@rugwijs/core';
import { useEffect, useState } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { Act, Quiet } from '../design/act.tsx';
import { Screen } from '../design/screen.tsx';
import { append, person } from '../device/journal.ts';
import { holdForOther } from '../device/other.ts';
import { beBusy } from '../device/service-worker.ts';
import { useWords } from '../shell/words.ts';
import { AlarmList } from './alarm-list.tsx';
import { type Draft, forgetDraft, keepDraft, readDraft } from './draft.ts';
import {
  advance,
  answersOf,
  back,
  baseFor,
  begin,
  followUps,
  give,
  isEmergency,
  newAnswers,
  noneOfThese,
  type Walk,
} from './path.ts';
import { QuestionField } from './question.tsx';
import { questionWords } from './question-words.ts';
import { stepOf } from './steps.ts';
import styles from './triage.module.css';
import { Where } from './where.tsx';

const byId = new Map<string, Question>(knowledge.questions.map((question) => [question.id, question]));
const questionsOf = (ids: readonly string[]) => ids.flatMap((id) => byId.get(id) ?? []);

/** The Rugcheck: alarm lists first, then where, how much, how long and what helps, in the order that the rules ask for. */
export function Rugcheck() {
  const { query, route } = useLocation();
  const words = useWords('app');
  const answers = useWords('answers');
  const kind = kindOf(query.kind);
  const [draft, setDraft] = useState<Draft>(() => start(kind));
  useEffect(beBusy, []);
  const change = (next: Draft) => {
    const dated = { ...next, at: Date.now() };
    setDraft(dated);
    keepDraft(dated);
  };
  const { walk } = draft;
  const nothingToAsk = walk.path.length === 0;
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when there turns out to be nothing to ask.
  useEffect(() => {
    if (nothingToAsk) void finish(draft).then((result) => route(result, true));
  }, [nothingToAsk]);
  const stop = walk.path.at(-1);
  if (!words || !answers || !stop) return null;
  const onGive = (id: string, value: AnswerValue | undefined) => change({ ...draft, walk: give(walk, id, value) });
  const go = (from: Walk) => {
    const next = advance(from, knowledge);
    if (next) return change({ ...draft, walk: next });
    return finish({ ...draft, walk: from }).then((result) => route(result));
  };
  const goBack = () =>
    walk.path.length > 1 ? change({ ...draft, walk: back(walk) }) : route(kind === 'intake' ? '/?welcome' : '/today');
  const { check } = words;
  const step = stepOf(walk.path);
  const frame = {
    back: goBack,
    class: `right ${styles.check}`,
    focusOn: String(walk.path.length),
    step: {
      done: step,
      now: step,
      total: 5,
      says: check.step(step + 1, check.steps[step] ?? ''),
      label: check.stepLabel(step + 1),
    },
  };
  const forOther = draft.forOther ? (
    <div class={styles.other}>
      <p>{check.forOtherNote}</p>
      {walk.path.length > 1 ? <Quiet onClick={() => change(fresh(kind, false))}>{check.forMyself}</Quiet> : null}
    </div>
  ) : null;

  if (stop.kind === 'list') {
    const block = answers.blocks[stop.block];
    return (
      <Screen {...frame} title={block.title} lead={stop.block === 'S6' ? undefined : block.lead}>
        {forOther}
        {stop.block === 'S6' ? <Privacy words={check} onHide={() => hide(draft, route)} /> : null}
        {walk.path.length === 1 && draft.kind === 'intake' ? (
          <label class={styles.forOther}>
            <input type="checkbox" checked={draft.forOther} onChange={() => change(fresh(kind, !draft.forOther))} />
            <span>{check.forOther}</span>
          </label>
        ) : null}
        <AlarmList
          key={`${walk.path.length}-${stop.block}`}
          block={stop.block}
          rows={questionsOf(stop.rows)}
          followUps={questionsOf(followUps(walk, knowledge))}
          given={walk.given}
          words={answers}
          app={words}
          emergency={isEmergency(walk, knowledge)}
          onGive={onGive}
          onNone={() => go(noneOfThese(walk))}
          onGo={() => go(walk)}
        />
      </Screen>
    );
  }

  const [first] = stop.ids;
  const short: Readonly<Record<string, { title: string; lead: string }>> = check.short;
  const heading =
    stop.ids.length > 1
      ? { title: check.together }
      : (short[first ?? ''] ?? { title: questionWords(answers, first ?? '').ask });
  const open = stop.ids.filter((id) => walk.given[id] === undefined).length;
  const next = (
    <Act disabled={open > 0} small={open > 0 ? check.choose : undefined} onClick={() => go(walk)}>
      {words.shell.next}
    </Act>
  );
  if (first === 'leg-pain') {
    return (
      <Screen {...frame} class={`${frame.class} ${styles.where}`} title={check.where.title} lead={check.where.lead}>
        {forOther}
        <Where
          zones={draft.zones}
          answer={walk.given['leg-pain']}
          words={answers}
          app={words}
          question={byId.get('leg-pain')}
          onInput={(zones, answer) => change({ ...draft, zones, walk: give(walk, 'leg-pain', answer) })}
        />
        {next}
      </Screen>
    );
  }
  return (
    <Screen {...frame} {...heading}>
      {forOther}
      <div class={`pic ${styles.fields}`} key={first}>
        {questionsOf(stop.ids).map((question) => (
          <QuestionField
            key={question.id}
            question={question}
            words={answers}
            hideAsk={stop.ids.length === 1}
            value={walk.given[question.id]}
            onInput={(value) => onGive(question.id, value)}
          />
        ))}
      </div>
      {next}
    </Screen>
  );
}

function Privacy({ words, onHide }: { words: { privacy: string; hide: string }; onHide: () => void }) {
  return (
    <div class={styles.privacy}>
      <p class="soft">{words.privacy}</p>
      <Quiet icon="eye" onClick={onHide}>
        {words.hide}
      </Quiet>
    </div>
  );
}

/** Somebody looks over a shoulder: the answers of this screen go, and an innocent page comes, which "terug" does not undo. */
function hide(draft: Draft, route: (url: string, replace?: boolean) => void): void {
  const given = Object.fromEntries(Object.entries(draft.walk.given).filter(([id]) => byId.get(id)?.block !== 'S6'));
  keepDraft({ ...draft, walk: { ...back(draft.walk), given }, at: Date.now() });
  route('/learn', true);
}

/** Writes what was told, or holds it when it is somebody else's; the address of the result. */
async function finish(draft: Draft): Promise<string> {
  const told = { check: draft.kind, answers: newAnswers(draft.walk, knowledge) };
  const { verdict, atLeast, atMost, reasons } = decide(answersOf(draft.walk, knowledge), knowledge);
  const given = {
    check: draft.kind,
    verdict,
    atLeast,
    atMost,
    rules: reasons.map((reason) => reason.rule),
    rulesVersion: knowledge.version,
  };
  if (draft.forOther) holdForOther(told, given);
  else {
    await append('answered', told);
    await append('verdictGiven', given);
  }
  forgetDraft();
  return draft.forOther ? '/result?for=other' : '/result';
}

function start(kind: Draft['kind']): Draft {
  const kept = readDraft(Date.now());
  return kept && kept.kind === kind ? kept : fresh(kind, false);
}

/** A check from its first question. */
function fresh(kind: Draft['kind'], forOther: boolean): Draft {
  const base = kind === 'intake' ? {} : baseFor(person.peek().answers, recheckQuestions(kind, knowledge), knowledge);
  return { kind, walk: begin(base, knowledge), zones: [], forOther, at: Date.now() };
}

function kindOf(asked: string | undefined): Draft['kind'] {
  const kinds = Object.keys(knowledge.triage.rechecks) as RecheckKind[];
  return kinds.find((kind) => kind === asked) ?? 'intake';
}
