import type { Condition, RedFlag } from '@rugwijs/core';
import { type Context, printJson } from './context.ts';
import { inWords, inWordsByName } from './in-words.ts';
import { scanText } from './scan.ts';
import { wordingIn } from './wording.ts';

/** `rugwijs flags`: the rules as a table to read, in their own order; with a text or a file: the alarm signs in it. */
export async function flags(context: Context): Promise<void> {
  if (context.file !== undefined || context.question !== '') return scanText(context);
  const { io, knowledge, language, messages } = context;
  const { labels } = messages;
  if (context.json) {
    printJson(io, [...knowledge.triage.rules.map(printed), ...special(context)]);
    return;
  }
  const wording = await wordingIn(language);
  const names = new Map<string, Condition>();
  for (const rule of knowledge.triage.rules) {
    io.out(`${rule.id} (${labels.tier[rule.tier]}): ${wording.rule(rule.id).name}\n`);
    for (const [verdict, condition] of rule.verdicts) {
      io.out(
        `    ${wording.verdict(verdict).title} ← ${inWordsByName(condition, (name, of) => names.set(name, of))}\n`,
      );
    }
    const unknown = rule.whenUnknown === undefined ? labels.nothing : wording.verdict(rule.whenUnknown).title;
    io.out(`    ${labels.unknownGives}: ${unknown}\n`);
    const sources = rule.sources.map(({ source, place }) => (place === undefined ? source : `${source} (${place})`));
    io.out(`    ${labels.sources}: ${sources.length === 0 ? labels.nothing : sources.join(', ')}`);
    io.out(`; ${labels.certainty}: ${wording.certainty(rule.certainty)}\n`);
  }
  for (const { id, verdicts } of special(context)) {
    io.out(`${id}: ${wording.rule(id).name}\n`);
    for (const { verdict, when } of verdicts) io.out(`    ${wording.verdict(verdict).title} ← ${when}\n`);
  }
  io.out(`\n${labels.named}\n`);
  // A name may stand in the explanation of another: the map grows while it is read.
  for (const [name, of] of names) {
    io.out(`    *${name}*: ${inWordsByName(of, (inner, condition) => names.set(inner, condition))}\n`);
  }
}

function printed(rule: RedFlag) {
  const { id, tier, verdicts, whenUnknown, sources, provenance, certainty } = rule;
  return {
    id,
    tier,
    verdicts: verdicts.map(([verdict, condition]) => ({ verdict, when: inWords(condition) })),
    whenUnknown: whenUnknown ?? null,
    sources: sources.map(({ source, place }) => (place === undefined ? { source } : { source, place })),
    provenance,
    certainty,
  };
}

/** The three rules that count or lift instead of looking at one sign. */
function special({ knowledge }: Context) {
  const { manyUnknown, riskOfPersisting, secondContact } = knowledge.triage;
  const lift = `${inWords(secondContact.when)}: one level above an alarm rule from ${secondContact.from}`;
  const rules = [
    { ...manyUnknown, when: `at least ${manyUnknown.rows} alarm rows unknown` },
    { ...riskOfPersisting, when: 'risk band medium or high' },
    { ...secondContact, verdict: secondContact.atMost, when: lift },
  ];
  return rules.map(({ id, sources, certainty, verdict, when }) => ({
    id,
    tier: 'count',
    verdicts: [{ verdict, when }],
    whenUnknown: null,
    sources,
    certainty,
  }));
}
