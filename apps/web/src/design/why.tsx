import { signal } from '@preact/signals';
import type { Certainty, Reason } from '@rugwijs/core';
import { useState } from 'preact/hooks';
import { settings } from '../device/settings.ts';
import { preloadWords, useWords, wordsOf } from '../shell/words.ts';
import { Quiet } from './act.tsx';
import { Bones } from './bones.tsx';
import { sayAnswer, sayQuestion, sayRule, toolOf } from './say-reason.ts';
import { Sheet } from './sheet.tsx';

type Sources = typeof import('@rugwijs/clinical').sources;

const sources = signal<Sources | undefined>(undefined);

/** Fetches the source table once somebody asks where a thing comes from. */
export function loadSources(): void {
  void import('@rugwijs/clinical').then((clinical) => {
    sources.value = clinical.sources;
  });
}

export interface WhyProps {
  /** The working; the first is shown whole, others under it. */
  reasons: readonly Reason[];
  /** The words on the button; "Waarom?" when left out. */
  label?: string;
  /** Title of the sheet; the button's words when left out. */
  title?: string;
}

/** "Waarom?": answers used, rule, how sure, source, what would change it; always in this order, for every reason. */
export function Why({ reasons, label, title }: WhyProps) {
  const [open, setOpen] = useState(false);
  const words = useWords('app');
  if (reasons.length === 0) return null;
  const tools = reasons.flatMap((reason) => toolOf(reason) ?? []);
  const show = () => {
    void preloadWords(['answers', 'triage', 'plan', 'adaptation', 'progress', 'classification', 'learn', ...tools]);
    loadSources();
    setOpen(true);
  };
  const shown = label ?? words?.why.ask ?? '';
  return (
    <>
      <Quiet tone="why" onClick={show}>
        {shown}
      </Quiet>
      <Sheet open={open} onClose={() => setOpen(false)} title={title ?? shown}>
        {reasons.map((reason) => (
          <OneReason key={JSON.stringify([reason.rule, reason.because, reason.values])} reason={reason} />
        ))}
      </Sheet>
    </>
  );
}

function OneReason({ reason }: { reason: Reason }) {
  const words = useWords('app');
  const parts = {
    answers: useWords('answers'),
    triage: useWords('triage'),
    plan: useWords('plan'),
    adaptation: useWords('adaptation'),
    progress: useWords('progress'),
    classification: useWords('classification'),
    learn: useWords('learn'),
  };
  const id = toolOf(reason);
  const tool = id && wordsOf(settings.value.language, id);
  if (!words) return null;
  const rule = sayRule(reason, parts, tool);
  const said = reason.because.map((because) => ({
    question: sayQuestion(because.question, parts, tool),
    answer: sayAnswer(because, parts, words),
    key: because.question,
  }));
  return (
    <div class="why-one">
      {rule?.name ? <h3 class="why-name">{rule.name}</h3> : null}
      <section class="reason">
        <h3>{words.why.said}</h3>
        {said.length === 0 ? <p>{words.why.nothingSaid}</p> : null}
        {said.map((s) => (
          <p class="answer" key={s.key}>
            <span>{s.question}</span>
            <b>{s.answer}</b>
          </p>
        ))}
      </section>
      <section class="reason">
        <h3>{words.why.rule}</h3>
        <p>{rule?.claim}</p>
      </section>
      <Sure certainty={reason.certainty} />
      <section class="reason">
        <h3>{words.why.source}</h3>
        {reason.sources.length === 0 ? <p>{words.why.ownProposal}</p> : null}
        {reason.sources.map((id) => (
          <Source key={id} id={id} />
        ))}
      </section>
      {rule?.wouldChange ? (
        <section class="reason">
          <h3>{words.why.change}</h3>
          <p>{rule.wouldChange}</p>
        </section>
      ) : null}
    </div>
  );
}

const sureness: Readonly<Record<Certainty, number>> = { high: 4, moderate: 3, low: 2, 'very-low': 1, expert: 1 };

/** How sure: vertebrae, a word, and what the word means. `level` of its heading: one below what stands above it. */
export function Sure({ certainty, level: Heading = 'h3' }: { certainty: Certainty; level?: 'h2' | 'h3' }) {
  const words = useWords('app');
  const triage = useWords('triage');
  const says = triage?.certainty[certainty];
  const n = sureness[certainty];
  return (
    <section class="reason">
      <Heading>{words?.why.sure}</Heading>
      <div class="sure">
        <Bones done={n} total={4} label={words?.why.sureLabel(n, 4) ?? ''} />
        <p>
          <b>{says?.name}</b> {says?.says}
        </p>
      </div>
    </section>
  );
}

/** The citation as it is in the sources table, with a link only when the person presses it. */
export function Source({ id }: { id: string }) {
  const words = useWords('app');
  const known = Object.entries(sources.value ?? {}).find(([key]) => key === id)?.[1];
  if (!known) return <p>{sources.value ? id : ''}</p>;
  const address =
    'doi' in known && known.doi ? `https://doi.org/${known.doi}` : 'address' in known ? known.address : undefined;
  return (
    <p class="small">
      {known.citation}
      {address ? (
        <>
          {' '}
          <a href={address} rel="noreferrer" target="_blank">
            {words?.why.readSource}
          </a>
        </>
      ) : null}
    </p>
  );
}
