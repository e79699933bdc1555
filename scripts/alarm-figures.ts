// node scripts/alarm-figures.ts tuning|held|judged [--write]: how well the alarm detector does on phrases of one part of the bank, as
// figures alone. --write keeps the figures of the held and of the judged phrases, so that a test sees every change.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type FlagId, flagIds, scan } from '@rugwijs/dutch';
import { type Part, type PhraseBank, parts, readPhrases } from './alarm-phrases.ts';

const figuresFile = (part: Part): string =>
  fileURLToPath(new URL(`../packages/dutch/phrases/${part}-figures.json`, import.meta.url));

/** Of so many sentences, this part. */
interface Share {
  readonly of: number;
  readonly share: number;
}

export interface AlarmFigures {
  /** Per flag: of the sentences that say it, how many raise it; of the sentences that raise it, how many say it. */
  readonly flags: Readonly<Record<string, { readonly recall: number; readonly precision: number }>>;
  readonly recall: Share;
  /** Of the sentences that only look like a flag, how many raise it; per kind. */
  readonly falseAlarms: Readonly<Record<string, Share>>;
  /** Of the ordinary lines, how many raise anything. */
  readonly ordinary: Share;
}

export function alarmFigures({ files, ordinary }: PhraseBank): AlarmFigures {
  const said = files.flatMap(({ flag, says }) =>
    says.map((line) =>
      typeof line === 'string' ? { text: line, flags: [flag] } : { text: line.text, flags: [flag, ...line.also] },
    ),
  );
  const contrasts = files.flatMap(({ flag, contrasts: lines }) => lines.map((line) => ({ ...line, flag })));
  const raisedBySaid = said.map(({ text }) => raisedBy(text));
  const raisedByContrasts = contrasts.map(({ text }) => raisedBy(text));
  const kinds = [...new Set(contrasts.map(({ kind }) => kind))].sort();
  const flagsOf = (id: FlagId) => {
    const says = said.map(({ flags }) => flags.includes(id));
    const raises = raisedBySaid.map((raised) => raised.has(id));
    const right = says.filter((one, at) => one && raises[at]).length;
    const wrong = contrasts.filter(({ flag }, at) => flag === id && raisedByContrasts[at]?.has(id)).length;
    return {
      recall: rounded(right / count(says)),
      precision: rounded(right / (count(raises) + wrong)),
    };
  };
  const ownRaised = files.flatMap(({ flag, says }) =>
    says.map((line) => raisedBy(typeof line === 'string' ? line : line.text).has(flag)),
  );
  return {
    flags: Object.fromEntries(flagIds.map((id) => [id, flagsOf(id)])),
    recall: shareOf(ownRaised),
    falseAlarms: Object.fromEntries(
      kinds.map((kind) => [
        kind,
        shareOf(
          contrasts.flatMap((line, at) => (line.kind === kind ? [raisedByContrasts[at]?.has(line.flag) ?? false] : [])),
        ),
      ]),
    ),
    ordinary: shareOf(ordinary.map((text) => raisedBy(text).size > 0)),
  };
}

const raisedBy = (text: string): ReadonlySet<FlagId> => new Set(scan(text).flags.map(({ id }) => id));
const count = (list: readonly boolean[]): number => list.filter(Boolean).length;
const rounded = (share: number): number => Number(share.toFixed(3));
const shareOf = (list: readonly boolean[]): Share => ({ of: list.length, share: rounded(count(list) / list.length) });

/** No part is measured that was not asked for by its name: what is measured is known, and chosen by. */
export function partNamed(word: string | undefined): Part {
  const part = parts.find((one) => one === word);
  if (part === undefined) throw new Error(`Which phrases? One of: ${parts.join(', ')}.`);
  return part;
}

export const keptFigures = (part: Part): AlarmFigures => JSON.parse(readFileSync(figuresFile(part), 'utf8'));

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const part = partNamed(process.argv[2]);
  const figures = alarmFigures(readPhrases(part));
  console.log(JSON.stringify(figures, null, 2));
  if (process.argv.includes('--write')) writeFileSync(figuresFile(part), `${JSON.stringify(figures, null, 2)}\n`);
}
