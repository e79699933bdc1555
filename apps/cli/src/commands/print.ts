import type { Change, Dose, Reason, TriageReason } from '@rugwijs/core';
import type { Io } from '../io.ts';
import type { Messages } from '../messages/messages.ts';
import type { Context } from './context.ts';
import type { Wording } from './wording.ts';

/** A heading with a list under it; nothing when the list is empty. */
export function section(io: Io, title: string, lines: readonly string[]): void {
  if (lines.length === 0) return;
  io.out(`\n${title}\n${lines.map((line) => `  - ${line}\n`).join('')}`);
}

/** Reasons with their working: rule, claim, answers, sources, how sure. */
export function printReasons(reasons: readonly (Reason | TriageReason)[], context: Context, wording: Wording): void {
  const { io, messages } = context;
  const { labels } = messages;
  for (const reason of reasons) {
    const { name, claim } = wording.rule(reason.rule, reason.values);
    const unknown = 'truth' in reason && reason.truth === 'unknown' ? ` (${labels.becauseUnknown})` : '';
    const verdict = 'verdict' in reason ? ` → ${wording.verdict(reason.verdict).title}` : '';
    io.out(`  - ${name}${verdict}${unknown}\n`);
    if (claim !== '') io.out(`      ${claim}\n`);
    if (reason.because.length > 0) {
      io.out(`      ${labels.answers}:\n`);
      for (const { question, answer } of reason.because) {
        io.out(`        ${question}: ${wording.ask(question)} ${wording.answer(question, answer)}\n`);
      }
    }
    const sources = reason.sources
      .filter((id) => !isOwn(id, context))
      .map((id) => citationOf(id, context))
      .join('; ');
    const certainty = `${labels.certainty}: ${wording.certainty(reason.certainty)}`;
    io.out(
      `      ${labels.rule} ${reason.rule}; ${certainty}${sources === '' ? '' : `; ${labels.sources}: ${sources}`}\n`,
    );
  }
}

/** Our own proposal is no source to read, and its note is in English; the certainty says how sure it is. */
export function isOwn(id: string, { sources }: Context): boolean {
  return sources[id]?.read === 'own';
}

/** Short form of a source: its citation up to the first full stop behind a title. */
export function citationOf(id: string, { sources }: Context): string {
  return sources[id]?.citation ?? id;
}

/** A step in words: `gelijk: 2 × 8 keer`, `stap omhoog: 2 × 8 keer → 2 × 9 keer`. */
export function stepInWords({ step, from, to }: Change, messages: Messages): string {
  const [before, after] = [doseInWords(from, messages), doseInWords(to, messages)];
  return `${messages.labels.steps[step]}: ${before === after ? after : `${before} → ${after}`}`;
}

/** A dose in words: `2 × 8 keer`. */
export function doseInWords(dose: Dose, messages: Messages): string {
  const { dose: words } = messages.labels;
  switch (dose.kind) {
    case 'reps':
      return words.reps(dose.sets, dose.reps);
    case 'hold':
      return words.hold(dose.sets, dose.seconds);
    case 'time':
      return words.time(dose.minutes);
  }
}
