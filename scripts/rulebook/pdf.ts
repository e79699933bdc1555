import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { type Book, printedWords } from '@rugwijs/rulebook';

/** The typeface of the app, cut for paper. */
const fonts = {
  fontPaths: [
    fileURLToPath(new URL('../../node_modules/@expo-google-fonts/atkinson-hyperlegible-next', import.meta.url)),
  ],
};

/**
 * Prints a book to `<folder>/rulebook-<language>.pdf` as tagged PDF/UA-1, with Typst. A link without a place to go to is an error.
 */
export function printPdf(book: Book, folder: string): { readonly file: string; readonly pages: number } {
  const compiler = NodeCompiler.create({ workspace: fileURLToPath(new URL('.', import.meta.url)), fontArgs: [fonts] });
  const inputs = { book: JSON.stringify({ ...book, printed: printedWords(book.language) }) };
  const compiled = compiler.compile({ mainFilePath: fileURLToPath(new URL('rulebook.typ', import.meta.url)), inputs });
  if (compiled.result === null) {
    compiled.printErrors();
    throw new Error('Typst could not print the rulebook');
  }
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `rulebook-${book.language}.pdf`);
  writeFileSync(file, compiler.pdf(compiled.result, { pdfStandard: 'ua-1', pdfTags: true }));
  return { file, pages: compiled.result.numOfPages };
}
