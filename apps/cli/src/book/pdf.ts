import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';

const typeface = '@expo-google-fonts/atkinson-hyperlegible-next/package.json';

/**
 * A tagged PDF (PDF/UA-1) of Typst source, in the project's typeface.
 * Throws with Typst's own words when the source is wrong: that is a fault of ours, never of what a person asked for.
 */
export function pdfOf(markup: string): Uint8Array {
  const fonts = dirname(createRequire(import.meta.url).resolve(typeface));
  const compiler = NodeCompiler.create({ workspace: fonts, fontArgs: [{ fontPaths: [fonts] }] });
  const compiled = compiler.compile({ mainFileContent: markup });
  if (!compiled.result) throw new Error(`Typst: ${JSON.stringify(compiled.takeDiagnostics()?.shortDiagnostics)}`);
  return compiler.pdf(compiled.result, { pdfStandard: 'ua-1' });
}
