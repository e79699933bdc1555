import { type SourceId, type SourceUse, type UseKind, useKinds, usesOf } from '@rugwijs/clinical';
import type { Words } from '@rugwijs/text';
import { useState } from 'preact/hooks';
import { useWords } from '../../shell/words.ts';

/** What leans on a source: counted by kind, and unfolded as links to the pages where it is used. */
export function Uses({ source }: { source: SourceId }) {
  const learn = useWords('learn');
  const [open, setOpen] = useState(false);
  if (!learn) return null;
  const uses = usesOf(source);
  const counts = useKinds
    .map((kind) => [kind, uses.filter((use) => use.kind === kind).length] as const)
    .filter(([, n]) => n > 0)
    .map(([kind, n]) => learn.sources.uses[kind](n));
  const says = `${learn.screens.sources.usedFor}: ${counts.join(', ')}`;
  const shown = uses.filter(({ kind }) => kind in pages);
  if (shown.length === 0) return <p class="small soft">{says}</p>;
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary class="small soft">{says}</summary>
      {open ? <Links uses={shown} /> : null}
    </details>
  );
}

function Links({ uses }: { uses: readonly SourceUse[] }) {
  const lessons = useWords('lessons');
  const claims = useWords('claims');
  const treatments = useWords('treatments');
  const session = useWords('session');
  const learn = useWords('learn');
  const triage = useWords('triage');
  const app = useWords('app');
  if (!lessons || !claims || !treatments || !session || !learn || !triage || !app) return null;
  const words = { lessons, claims, treatments, session, learn, triage, app };
  return (
    <ul>
      {uses.flatMap(({ kind, id }) => {
        const page = pages[kind];
        if (page === undefined) return [];
        return [
          <li key={`${kind} ${id}`}>
            <a href={page.href(id, words)}>{page.titles(words)[id] ?? id}</a>
          </li>,
        ];
      })}
    </ul>
  );
}

type Parts = Pick<Words, 'lessons' | 'claims' | 'treatments' | 'session' | 'learn' | 'triage' | 'app'>;

interface Page {
  readonly href: (id: string, words: Parts) => string;
  /** By id, the title under which it stands there. */
  readonly titles: (words: Parts) => Readonly<Record<string, string>>;
}

/** Where each kind stands in the app; rules, laws and measures have no page of their own outside the rulebook. */
const pages: Readonly<Partial<Record<UseKind, Page>>> = {
  'alarm-rule': {
    href: (_id, { app }) => app.shell.alarmPath,
    titles: ({ triage }) => named(triage.rules, ({ name }) => name),
  },
  exercise: {
    href: (id) => `/practice?exercise=${id}`,
    titles: ({ session }) => named(session.exercises, ({ name }) => name),
  },
  lesson: { href: (id) => `/learn/${id}`, titles: ({ lessons }) => named(lessons.lessons, ({ title }) => title) },
  claim: {
    href: (id) => `/learn/claims?claim=${id}`,
    titles: ({ claims }) => named(claims.claims, ({ heard }) => `“${heard}”`),
  },
  conflict: {
    href: (id) => `/learn/claims?conflict=${id}`,
    titles: ({ claims }) => named(claims.conflicts, ({ title }) => title),
  },
  treatment: {
    href: (id) => `/learn/treatments/${id}`,
    titles: ({ treatments }) => named(treatments.treatments, ({ name }) => name),
  },
  number: { href: () => '/learn/numbers', titles: ({ learn }) => named(learn.numbers.each, ({ title }) => title) },
};

function named<Said>(all: Readonly<Record<string, Said>>, titleOf: (said: Said) => string) {
  return Object.fromEntries(Object.entries(all).map(([id, said]) => [id, titleOf(said)]));
}
