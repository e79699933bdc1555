import { rulesVersion } from '@rugwijs/clinical';
import type { Desk } from '../desk.ts';
import { blanks, heading, note, paragraph, stacked, strong } from '../model/build.ts';
import type { Block, Line, Page } from '../model/page.ts';
import { signaturesOf } from '../signing/signed.ts';

/** A page that can be signed. */
type Signable = Pick<Page, 'id' | 'title'>;

/** Where a page is signed: what the signature stands for, who signed, and lines to write on. */
export function signBlocks(page: Signable, desk: Desk): readonly Block[] {
  const words = desk.words.rulePage.sign;
  const { date } = desk.words.phrases;
  const signatures = signaturesOf(page.id).map((one) =>
    words.by(one.name, words.professions[one.profession], one.register, date(one.on)),
  );
  return [
    heading(words.title),
    paragraph(...statusLine(page, desk)),
    paragraph(words.lead(page.title, rulesVersion, desk.fingerprints.get(page.id) ?? '')),
    note(words.dutchOnly),
    ...(signatures.length > 0 ? [paragraph(...stacked(signatures))] : []),
    blanks(...words.blanks),
    blanks(...words.blanks),
  ];
}

/** Signed or not, and which version of the rules this is. */
export function statusLine({ id }: Signable, desk: Desk): Line {
  const { facts, status } = desk.words.rulePage;
  const said = signaturesOf(id).length > 0 ? status.signed : status.unsigned;
  const version = facts.dated(rulesVersion, desk.words.phrases.date(dateOf(rulesVersion)));
  return [strong(facts.status), `: ${said}. `, strong(facts.version), `: ${version}.`];
}

/** 2026.11.22.2 → 2026-11-22. */
export function dateOf(version: string): string {
  return version.split('.').slice(0, 3).join('-');
}
