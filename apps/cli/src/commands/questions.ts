import type { Question } from '@rugwijs/core';
import { type Context, printJson } from './context.ts';
import { inWords } from './in-words.ts';
import { type Wording, wordingIn } from './wording.ts';

/** One question as other programs read it. */
interface PrintedQuestion {
  readonly id: string;
  readonly kind: 'choice' | 'number' | 'date' | 'text' | 'scale';
  /** Every answer that is allowed; empty for free text and dates. */
  readonly allowed: readonly (string | number)[];
  /** The allowed words as a person reads them; empty for numbers, free text and dates. */
  readonly options: readonly { readonly value: string; readonly text: { readonly nl: string; readonly en: string } }[];
  readonly text: { readonly nl: string; readonly en: string };
  readonly step: Question['step'];
  readonly block: Question['block'];
  /** The answer is a list of allowed values. */
  readonly many?: true;
  readonly min?: number;
  readonly max?: number;
  /** When it is asked, in words; absent: always. */
  readonly when?: string;
  readonly row?: true;
  readonly optional?: true;
}

/** `rugwijs questions`: what can be asked, and answered. */
export async function questions(context: Context): Promise<void> {
  const { io, knowledge, language, messages } = context;
  const dutch = await wordingIn('nl');
  const english = await wordingIn('en');
  if (context.json) {
    printJson(
      io,
      knowledge.questions.map((question) => printed(question, dutch, english)),
    );
    return;
  }
  const wording = language === 'nl' ? dutch : english;
  let block = '';
  for (const question of knowledge.questions) {
    if (question.block !== block) io.out(`\n${question.block}\n`);
    block = question.block;
    const notes = [
      ...(question.kind === 'many' ? [messages.labels.several] : []),
      ...(question.optional ? [messages.labels.optional] : []),
      ...(question.when === undefined ? [] : [`${messages.labels.askedWhen} ${inWords(question.when)}`]),
    ];
    io.out(`  ${question.id}${notes.length === 0 ? '' : ` (${notes.join('; ')})`}\n`);
    io.out(`      ${wording.ask(question.id)}\n      ${messages.allowed(question)}\n`);
  }
}

function printed(question: Question, dutch: Wording, english: Wording): PrintedQuestion {
  const { id, kind, step, block, min, max, when, row, optional } = question;
  return {
    id,
    kind: kind === 'many' ? 'choice' : kind,
    allowed: allowedValues(question),
    options: allowedValues(question)
      .filter((value) => typeof value === 'string')
      .map((value) => ({ value, text: { nl: dutch.answer(id, value), en: english.answer(id, value) } })),
    text: { nl: dutch.ask(id), en: english.ask(id) },
    step,
    block,
    ...(kind === 'many' ? { many: true } : {}),
    ...(min === undefined ? {} : { min }),
    ...(max === undefined ? {} : { max }),
    ...(when === undefined ? {} : { when: inWords(when) }),
    ...(row ? { row } : {}),
    ...(optional ? { optional } : {}),
  };
}

function allowedValues({ kind, options = [], min = 0, max = 0, mayBeUnknown }: Question): readonly (string | number)[] {
  const unknown = mayBeUnknown && !options.includes('unknown') ? ['unknown'] : [];
  if (kind === 'choice') return [...options, ...unknown];
  // "none": an empty list, in one word.
  if (kind === 'many') return [...options, ...(options.includes('none') ? [] : ['none']), ...unknown];
  if (kind !== 'number' && kind !== 'scale') return [];
  return [...Array.from({ length: max - min + 1 }, (_, index) => min + index), ...unknown];
}
