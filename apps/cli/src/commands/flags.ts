import type { RedFlag } from '@rugwijs/core';
import { type Context, printJson } from './context.ts';
import { inWords } from './questions.ts';
import { wordingIn } from './wording.ts';

/** `rugwijs flags`: the rules as a table to read, in their own order. */
export async function flags(context: Context): Promise<void> {
  const { io, knowledge, language, messages } = context;
  const { labels } = messages;
  if (context.json) {
    printJson(io, knowledge.triage.rules.map(printed));
    return;
  }
  const wording = await wordingIn(language);
  for (const rule of knowledge.triage.rules) {
    io.out(`${rule.id} (${labels.tier[rule.tier]}): ${wording.rule(rule.id).name}\n`);
    for (const [verdict, condition] of rule.verdicts) {
      io.out(`    ${wording.verdict(verdict).title} ← ${inWords(condition)}\n`);
    }
    const unknown = rule.whenUnknown === undefined ? labels.nothing : wording.verdict(rule.whenUnknown).title;
    io.out(`    ${labels.unknownGives}: ${unknown}\n`);
    const sources = rule.sources.map(({ source, place }) => (place === undefined ? source : `${source} (${place})`));
    io.out(`    ${labels.sources}: ${sources.length === 0 ? labels.nothing : sources.join(', ')}`);
    io.out(`; ${labels.certainty}: ${wording.certainty(rule.certainty)}\n`);
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
