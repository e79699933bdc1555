import { type Book, bookIn, folderOf, hazardsPage, toMarkdown } from '@rugwijs/rulebook';
import { caseRows } from './cases.ts';
import { fingerprintFile, fingerprintsNow } from './versions.ts';

const stamp = 'Made by `npm run rulebook` from the clinical data; do not edit by hand.';

/** The whole rulebook in both languages. */
export async function books(): Promise<readonly Book[]> {
  const cases = caseRows();
  return Promise.all([bookIn('nl', cases), bookIn('en', cases)]);
}

/** Every generated file by its path in the repository. */
export async function filesOf(all: readonly Book[]): Promise<ReadonlyMap<string, string>> {
  const files = new Map([
    ['docs/rulebook/README.md', choice],
    ['docs/hazards.md', hazardsPage()],
    [fingerprintFile, await fingerprintsNow()],
  ]);
  for (const { language, parts } of all) {
    for (const page of parts.flatMap(({ pages }) => pages)) {
      files.set(`${folderOf(language)}/${page.id}.md`, toMarkdown(page, language, stamp));
    }
  }
  return files;
}

const choice = `<!-- ${stamp} -->

# Rugwijs: regelboek · rulebook

- [Nederlands](nl/README.md): alle regels, om te lezen en te ondertekenen. Dit is de tekst die telt.
- [English](en/README.md): the same pages in English.

Iemand tekende een bladzijde? Zet de handtekening met de vingerafdruk in \`packages/clinical/src/signatures.ts\`. Verandert de regel
daarna, dan slaagt een test niet meer tot de handtekening eruit is of de bladzijde opnieuw is getekend.
Somebody signed a page? Put the signature with its fingerprint into that file. If the rule changes afterwards, a test fails until
the signature is taken out or the page is signed again.

Om te printen · to print: \`npm run rulebook -- --pdf\`, then \`.cache/rulebook/rulebook-nl.pdf\` and \`rulebook-en.pdf\`.
`;
