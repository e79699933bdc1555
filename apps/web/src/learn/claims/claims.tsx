import {
  type ClaimId,
  type ClaimVerdict,
  type ConflictId,
  claims,
  claimVerdicts,
  conflicts,
  type Topic,
  topics,
} from '@rugwijs/clinical';
import type { Words } from '@rugwijs/text';
import { useState } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { AlarmNet } from '../../alarm/net.tsx';
import { Quiet } from '../../design/act.tsx';
import { Screen } from '../../design/screen.tsx';
import { Sure } from '../../design/why.tsx';
import { useWords } from '../../shell/words.ts';
import { useExplained } from '../explained.tsx';
import styles from '../learn.module.css';
import { Sources } from '../sources/sources-of.tsx';
import { ClaimAnswer } from './claim-answer.tsx';

interface Filter {
  readonly typed: string;
  readonly topic?: Topic;
  readonly verdict?: ClaimVerdict;
}

/** What people ask most first; how a back is made last. */
const order: readonly Topic[] = [
  'posture',
  'moving',
  'exercise',
  'treatment',
  'aid',
  'mind',
  'lifestyle',
  'course',
  'care',
];
const place = (id: ClaimId) => (order.indexOf(claims[id].topic) + order.length + 1) % (order.length + 1);
const ids = (Object.keys(claims) as ClaimId[]).sort((one, other) => place(one) - place(other));

/** Klopt het?: everything that people hear about backs, judged; to search and to filter. */
export function Claims() {
  const learn = useWords('learn');
  const words = useWords('claims');
  const [filter, setFilter] = useState<Filter>({ typed: '' });
  const { claim, conflict } = useLocation().query;
  if (!learn || !words) return null;
  const text = learn.screens.claims;
  // A claim that somebody came for stands first, unfolded.
  const found = ids.filter((id) => fits(id, filter, words)).sort((one, other) => +(other === claim) - +(one === claim));
  return (
    <Screen title={text.title} lead={text.lead} back="/learn" class={styles.page ?? ''} focusOn="claims">
      <Conflicts first={conflict} />
      <Filters filter={filter} onFilter={setFilter} />
      <p class="soft" role="status">
        {found.length === 0 ? text.nothing : text.count(found.length)}
      </p>
      {found.length === 0 ? <Quiet onClick={() => setFilter({ typed: '' })}>{text.clear}</Quiet> : null}
      <ul class={styles.claims}>
        {found.map((id) => (
          <Claim
            key={id}
            id={id}
            shown={id === claim}
            heard={words.claims[id].heard}
            verdict={learn.claimVerdicts[claims[id].verdict].name}
          />
        ))}
      </ul>
    </Screen>
  );
}

/** A claim that unfolds; what is inside is only made once it is opened. */
function Claim({ id, heard, verdict, shown }: { id: ClaimId; heard: string; verdict: string; shown: boolean }) {
  const [open, setOpen] = useState(shown);
  return (
    <li id={id}>
      <details open={shown} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>
          <span>“{heard}”</span>
          <b class="small">{verdict}</b>
        </summary>
        {open ? <ClaimAnswer id={id} level="h2" /> : null}
      </details>
    </li>
  );
}

/** Where what people hear contradicts itself; the one that somebody came for stands first, unfolded. */
function Conflicts({ first }: { first: string | undefined }) {
  const learn = useWords('learn');
  const words = useWords('claims');
  if (!learn || !words) return null;
  const text = learn.screens.claims;
  const ids = (Object.keys(conflicts) as ConflictId[]).sort((one, other) => +(other === first) - +(one === first));
  return (
    <details class={styles.topic} open={first !== undefined}>
      <summary>{text.conflicts}</summary>
      {ids.map((id) => (
        <Conflict key={id} id={id} said={words.conflicts[id]} text={text} />
      ))}
    </details>
  );
}

interface ConflictProps {
  id: ConflictId;
  said: Words['claims']['conflicts'][ConflictId];
  text: Words['learn']['screens']['claims'];
}

function Conflict({ id, said, text }: ConflictProps) {
  const [one, other, ours] = useExplained([said.one, said.other, said.ours]);
  return (
    <section class="section stack">
      <h2>{said.title}</h2>
      <dl class={styles.voices}>
        <dt>{text.one}</dt>
        <dd>{one}</dd>
        <dt>{text.other}</dt>
        <dd>{other}</dd>
        <dt>{text.ours}</dt>
        <dd>
          <b>{ours}</b>
        </dd>
      </dl>
      <Sure certainty={conflicts[id].certainty} />
      <Sources ids={conflicts[id].sources} label={text.sources} />
    </section>
  );
}

function Filters({ filter, onFilter }: { filter: Filter; onFilter: (filter: Filter) => void }) {
  const learn = useWords('learn');
  if (!learn) return null;
  const text = learn.screens.claims;
  const used = topics.filter((topic) => ids.some((id) => claims[id].topic === topic));
  return (
    <form class={styles.filters} onSubmit={(event) => event.preventDefault()}>
      <label>
        <span class="small soft">{text.search}</span>
        <input
          type="search"
          value={filter.typed}
          maxLength={100}
          autocomplete="off"
          onInput={(event) => onFilter({ ...filter, typed: event.currentTarget.value })}
        />
      </label>
      <AlarmNet text={filter.typed} />
      <Select
        label={text.topic}
        every={text.every}
        options={used.map((topic) => [topic, learn.screens.topics[topic]] as const)}
        value={filter.topic}
        onInput={(topic) => onFilter(without(filter, 'topic', topic))}
      />
      <Select
        label={text.verdict}
        every={text.every}
        options={claimVerdicts.map((verdict) => [verdict, learn.claimVerdicts[verdict].name] as const)}
        value={filter.verdict}
        onInput={(verdict) => onFilter(without(filter, 'verdict', verdict))}
      />
    </form>
  );
}

interface SelectProps<Value extends string> {
  label: string;
  every: string;
  options: readonly (readonly [Value, string])[];
  value: Value | undefined;
  onInput: (value: Value | undefined) => void;
}

function Select<Value extends string>({ label, every, options, value, onInput }: SelectProps<Value>) {
  return (
    <label>
      <span class="small soft">{label}</span>
      <select
        value={value ?? ''}
        onChange={(event) => onInput(options.find(([one]) => one === event.currentTarget.value)?.[0])}
      >
        <option value="">{every}</option>
        {options.map(([one, says]) => (
          <option key={one} value={one}>
            {says}
          </option>
        ))}
      </select>
    </label>
  );
}

function without<Key extends 'topic' | 'verdict'>(filter: Filter, key: Key, value: Filter[Key] | undefined): Filter {
  const { [key]: _, ...rest } = filter;
  return value === undefined ? (rest as Filter) : { ...filter, [key]: value };
}

/** Every typed word stands somewhere in the claim; small letters and accents do not matter. */
function fits(id: ClaimId, { typed, topic, verdict }: Filter, words: Words['claims']): boolean {
  if (topic !== undefined && claims[id].topic !== topic) return false;
  if (verdict !== undefined && claims[id].verdict !== verdict) return false;
  const { heard, why, instead } = words.claims[id];
  const text = plain(`${heard} ${why} ${instead}`);
  return plain(typed)
    .split(/\s+/)
    .every((word) => text.includes(word));
}

function plain(text: string): string {
  return text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').trim();
}
