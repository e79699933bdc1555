import { rulesVersion } from '@rugwijs/clinical';
import type { Desk } from '../desk.ts';
import { blanks, heading, note, paragraph, stacked, strong } from '../model/build.ts';
import type { Block, Line } from '../model/page.ts';
import type { PrintedRule } from '../rules.ts';
import { signaturesOf } from '../signing/signed.ts';

/** Where a page is signed: what the signature stands for, who signed, and lines to write on. */
export function signBlocks(rule: PrintedRule, desk: Desk, fingerprint: string): readonly Block[] {
  const words = desk.words.rulePage.sign;
  const { date } = desk.words.phrases;
  const signatures = signaturesOf(rule.id).map((one) =>
    words.by(one.name, words.professions[one.profession], one.register, date(one.on)),
  );
  const name = desk.text.triage.rules[rule.id].name;
  return [
    heading(words.title),
    paragraph(...statusLine(rule, desk)),
    paragraph(words.lead(name, rulesVersion, fingerprint)),
    note(words.dutchOnly),
    ...(signatures.length > 0 ? [paragraph(...stacked(signatures))] : []),
    blanks(...words.blanks),
    blanks(...words.blanks),
  ];
}

/** Signed or not, and which version of the rules this is. */
export function statusLine(rule: PrintedRule, desk: Desk): Line {
  const { facts, status } = desk.words.rulePage;
  const said = desk.signed.has(rule.id) ? status.signed : status.unsigned;
  const version = facts.dated(rulesVersion, desk.words.phrases.date(dateOf(rulesVersion)));
  return [strong(facts.status), `: ${said}. `, strong(facts.version), `: ${version}.`];
}

/** 2026.11.22.2 → 2026-11-22. */
export function dateOf(version: string): string {
  return version.split('.').slice(0, 3).join('-');
}
