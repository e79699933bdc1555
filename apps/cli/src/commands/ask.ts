import { answer, buildIndex, openIndex, type Scan, scan } from '@rugwijs/dutch';
import { allWords, loadPassages, searchWords, type Words } from '@rugwijs/text';
import { type Context, printJson } from './context.ts';
import { citationOf, isOwn } from './print.ts';

/** `rugwijs ask`: at most three written passages that answer a question, or none; what may be an alarm sign comes first. */
export async function ask(context: Context): Promise<void> {
  const { io, language, question } = context;
  const words = await allWords(language);
  const { passages } = await loadPassages();
  const written = passages(words, language);
  const index = openIndex(buildIndex(written, searchWords[language], language));
  const told = scan(question);
  const byId = new Map(written.map((one) => [one.id, one] as const));
  const { passages: found, abstained } = answer(index, byId, question, told);
  if (context.json) {
    const alarm = told.level === 'none' ? null : { level: told.level, flags: told.flags };
    printJson(io, {
      passages: found.map(({ passage: { id, title, sources }, text }) => ({ id, title, text, sources })),
      abstained,
      alarm,
    });
    return;
  }
  if (told.level !== 'none') io.out(`${warning(told, words, context)}\n\n`);
  if (abstained) io.out(`${context.messages.labels.ask.none}\n${context.messages.labels.ask.whom}\n`);
  for (const [place, { passage, text }] of found.entries()) {
    const { title, sources, href } = passage;
    const cited = sources.filter((id) => !isOwn(id, context)).map((id) => `\n     ${citationOf(id, context)}`);
    io.out(`${place + 1}. ${title}\n   ${text}\n`);
    if (cited.length > 0) io.out(`   ${context.messages.labels.sources}:${cited.join('')}\n`);
    io.out(href === undefined ? '\n' : `   ${context.messages.labels.ask.inApp}: ${href}\n\n`);
  }
}

/** Which words it was, and whom to call. Free text only ever adds caution: both levels name the doctor. */
function warning({ level, flags }: Scan, words: Words, { question, messages }: Context): string {
  const { ask: labels, whenInDoubt } = messages.labels;
  const seen = [...new Set(flags.map(({ span: [from, to] }) => `“${question.slice(from, to)}”`))].join(', ');
  const lines = [labels.seen(seen)];
  if (flags.some(({ id }) => id === 'suicidal-thoughts')) lines.unshift(labels.dark);
  else if (level === 'ask') lines.unshift(`${labels.mayBe} ${whenInDoubt}`);
  else {
    const { title, now, meanwhile } = words.triage.verdicts['call-gp-now'];
    lines.unshift(
      `${title}. ${labels.alarm} ${[...now, ...meanwhile].slice(0, 2).join(' ')} ${meanwhile.at(-1) ?? ''}`,
    );
  }
  return lines.join('\n');
}
