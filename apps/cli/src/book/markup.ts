import type { Exercise } from '@rugwijs/core';
import { type FigureId, frame, stillPhases, toSvg } from '@rugwijs/figure';
import type { Words } from '@rugwijs/text';

/** One exercise on paper. */
export interface Entry {
  readonly exercise: Exercise;
  /** The dose in words. */
  readonly dose: string;
}

/** What the book is made of. */
export interface BookInput {
  readonly entries: readonly Entry[];
  readonly words: Pick<Words, 'app' | 'book' | 'plan' | 'session'>;
  readonly language: 'nl' | 'en';
  /** The day on the cover, in words. */
  readonly made: string;
  /** One exercise a sheet, for on the wall; without cover, rule and boxes. */
  readonly large: boolean;
}

/**
 * The book as Typst source. Every sentence goes in as a string of Typst's code mode, so nothing a sentence holds can be
 * read as markup.
 */
export function bookMarkup(input: BookInput): string {
  const { entries, words, large } = input;
  const pages = entries.map((entry) => sheet(entry, input));
  if (large) return [head(input), ...pages].join('\n');
  return [head(input), cover(input), ...(entries.length > 0 ? [rule(input)] : []), ...pages, alarm(words)].join('\n');
}

const quote = (text: string): string => `"${text.replace(/[\\"]/g, (sign) => `\\${sign}`).replace(/\s+/g, ' ')}"`;
const paragraph = (text: string): string => `#par(${quote(text)})`;
const labelled = (label: string, text: string): string => `#par[#strong(${quote(`${label}:`)}) #${quote(text)}]`;
const list = (kind: 'enum' | 'list', lines: readonly string[]): string =>
  `#${kind}(${lines.map((line) => `[#${quote(line)}]`).join(', ')})`;

function head({ words, language, large }: BookInput): string {
  return `#set document(title: ${quote(`${words.book.title} · Rugwijs`)}, author: "Rugwijs", keywords: ("rug", "oefeningen"))
#set page(paper: "a4", margin: (x: 17mm, y: 16mm), numbering: "1", footer: context align(center, text(8.5pt, counter(page).display())))
#set text(font: ("Atkinson Hyperlegible Next", "Libertinus Serif"), lang: "${language}", size: ${large ? '19pt' : '10pt'}, fill: rgb("#16302f"), hyphenate: false)
#set par(leading: 0.62em, spacing: 0.75em)
#set enum(spacing: 0.65em)
#set list(spacing: 0.65em, marker: "–")
#show heading.where(level: 1): set text(size: ${large ? '34pt' : '19pt'}, weight: 700)
#show heading.where(level: 2): set text(size: ${large ? '22pt' : '11.5pt'}, weight: 700)
#let ink = rgb("#72827d")`;
}

function cover({ entries, words, made }: BookInput): string {
  const { book } = words;
  const inside =
    entries.length === 0 ? paragraph(book.locked) : `#pagebreak()\n#outline(title: ${quote(book.contents)}, depth: 1)`;
  return `#v(38mm)
#text(34pt, weight: 700)[#title(${quote(book.title)})]
#text(15pt)[#${quote(book.cover.lead)}]
#v(10mm)
${paragraph(`${book.of}: ____________________________________`)}
${paragraph(made)}
#v(1fr)
${[book.cover.honest, book.cover.check, book.cover.notADoctor].map(paragraph).join('\n')}
${inside}
#pagebreak()`;
}

function rule({ words: { book, session } }: BookInput): string {
  const { rule } = book;
  const rows = rule.rows.map(([when, action]) => `[#${quote(when)}], [#strong(${quote(action)})]`);
  return `#set text(size: 12pt)
#heading(level: 1, ${quote(rule.title)})
#text(14pt)[#${quote(rule.lead)}]
#table(columns: (1fr, 1fr), stroke: (x, y) => (bottom: 0.4pt + ink), inset: (left: 0pt, right: 8pt, y: 8pt),
  table.header([#strong(${quote(rule.when)})], [#strong(${quote(rule.action)})]),
  ${rows.join(',\n  ')})
#v(4mm)
${list('list', [...rule.notes, ...session.stopRules])}
#set text(size: 10pt)
#pagebreak()`;
}

function sheet({ exercise, dose }: Entry, { words, large }: BookInput): string {
  const { book, plan, session } = words;
  const one = session.exercises[exercise.id as keyof typeof session.exercises];
  const { labels } = session;
  const named = (limits: Exercise['notWith']) => limits.map((limit) => plan.limits[limit]).join(', ');
  const limits = exercise.notWith.length > 0 ? [labelled(book.not, `${named(exercise.notWith)}.`)] : [];
  const about = [
    labelled(labels.breathing, one.breathing),
    labelled(labels.feel, one.feel),
    labelled(labels.errors, one.errors.join(' ')),
    ...(large ? [] : [labelled(labels.easier, one.easier), labelled(labels.harder, one.harder), ...limits]),
  ];
  const steps = `${paragraph(one.start)}\n${list('enum', one.steps)}`;
  const height = large ? '78mm' : '33mm';
  const text = large
    ? `${steps}\n${about.join('\n')}`
    : `#grid(columns: (1fr, 1fr), gutter: 8mm, [${steps}], [${about.join('\n')}])\n${boxes(words.book)}`;
  return `#block(breakable: false, width: 100%)[
#heading(level: 1, ${quote(one.name)})
#strong(${quote(dose)})
#grid(columns: (1fr, 1fr), gutter: 6mm, align: bottom + center, ${drawing(exercise.id as FigureId, 'start', one.start, height)}, ${drawing(exercise.id as FigureId, 'far', one.alt, height)})
${text}
]
${large ? '#pagebreak(weak: true)' : '#v(7mm)'}`;
}

/** A still as vectors, with its text alternative. */
function drawing(id: FigureId, which: 'start' | 'far', alt: string, height: string): string {
  const phases = stillPhases(id);
  const phase = which === 'start' ? 0 : (phases[Math.floor(phases.length / 2)] ?? 0.5);
  const svg = toSvg(frame(id, phase), { colours: 'light' });
  return `image(bytes(${quote(svg)}), format: "svg", height: ${height}, fit: "contain", alt: ${quote(alt)})`;
}

/** A box for every day of four weeks. */
function boxes(book: Words['book']): string {
  const days = book.days.map((day) => `[#${quote(day)}]`).join(', ');
  const week = (number: number) => `[#${quote(book.boxes.week(number))}], ${book.days.map(() => '[]').join(', ')}`;
  return `#v(1mm)
#table(columns: (20mm, ${book.days.map(() => '1fr').join(', ')}), stroke: 0.4pt + ink, inset: 3.2pt, align: (x, _) => if x == 0 { left } else { center },
  table.header([#strong(${quote(book.boxes.title)})], ${days}),
  ${[1, 2, 3, 4].map(week).join(',\n  ')})`;
}

function alarm({ app, book }: BookInput['words']): string {
  const tier = ({ title, signs }: { title: string; signs: readonly string[] }) =>
    `#heading(level: 2, ${quote(title)})\n${list('list', signs)}`;
  return `#pagebreak(weak: true)
#set text(size: 12pt)
#heading(level: 1, ${quote(book.back.title)})
#text(14pt)[#${quote(`${app.alarm.title} ${app.alarm.lead}`)}]
${[app.alarm.emergency, app.alarm.now, app.alarm.today].map(tier).join('\n')}
#v(4mm)
${paragraph(`${book.back.gp}: ____________________________`)}
${paragraph(`${book.back.hap}: ____________________________`)}
${paragraph(`${app.alarm.say} ${app.alarm.drive}`)}
${paragraph(app.alarm.other)}`;
}
