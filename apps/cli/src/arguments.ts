import { parseArgs } from 'node:util';
import { addDays, isDay } from '@rugwijs/core';
import type { Language } from '@rugwijs/text';
import { isTooFar } from './input/inputs.ts';
import { nearest } from './input/nearest.ts';
import { BadInput } from './input/problem.ts';
import { type CommandName, commandNames } from './messages/messages.ts';
import { allowedForSimulation, readSimulation, type SimulationOptions, simulationOptions } from './simulate/options.ts';

/** What was asked on the command line. */
export interface Arguments {
  readonly command: CommandName | undefined;
  readonly files: readonly string[];
  readonly json: boolean;
  readonly help: boolean;
  readonly version: boolean;
  readonly language: Language;
  readonly today: string | undefined;
  /** `book`: answers to make a plan of, where the PDF goes, one sheet an exercise. */
  readonly plan: string | undefined;
  readonly out: string | undefined;
  readonly large: boolean;
  /** `ask`: the question, `flags`: the text to look through; the words as they stood on the line. */
  readonly question: string;
  /** `flags`: a file with a sentence a line. */
  readonly file: string | undefined;
  /** `score`: the answers in order, a comma between. */
  readonly items: string | undefined;
  readonly simulation: SimulationOptions;
}

const options = {
  json: { type: 'boolean' },
  lang: { type: 'string' },
  today: { type: 'string' },
  plan: { type: 'string' },
  out: { type: 'string' },
  large: { type: 'boolean' },
  file: { type: 'string' },
  items: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
  ...simulationOptions,
} as const;

const takesFiles: ReadonlySet<CommandName> = new Set(['check', 'plan', 'replay', 'pack']);

/** One file, or one name, and no more. */
const oneOnly: ReadonlySet<CommandName> = new Set(['replay', 'pack', 'score']);

/** The language to complain in, found even when the rest of the line is wrong. */
export function languageOf(line: readonly string[]): Language {
  const { values } = parseArgs({ args: [...line], options, strict: false, allowPositionals: true });
  return values.lang === 'en' ? 'en' : 'nl';
}

/** Reads the command line. Throws `BadInput` with a suggestion for what was probably meant. */
export function readArguments(line: readonly string[], clock: string): Arguments {
  const { values, positionals } = parse(withNegatives(line));
  const language = readLanguage(values.lang);
  const [name, ...files] = positionals;
  // A journal may tell of days to come; replay itself looks how far.
  const today = readDay(values.today, clock, name === 'replay');
  const rest = {
    files,
    json: values.json ?? false,
    help: values.help ?? false,
    version: values.version ?? false,
    language,
    today,
    plan: values.plan,
    out: values.out,
    large: values.large ?? false,
    question: name === 'ask' || name === 'flags' ? files.join(' ').trim() : '',
    file: values.file,
    items: values.items,
    simulation: readSimulation(name === 'simulate' ? values : {}),
  };
  if (name === 'help')
    return { ...rest, files: [], help: true, command: files[0] === undefined ? undefined : command(files[0]) };
  if (name === undefined) {
    if (!rest.help && !rest.version) throw new BadInput({ kind: 'no-command' });
    return { ...rest, command: undefined };
  }
  const asked = command(name);
  if (!rest.help && !rest.version) {
    checkFiles(asked, files);
    if (asked === 'flags') checkText(files, values.file);
    checkOptions(asked, values);
  }
  return { ...rest, command: asked };
}

/** `--people -1` means a number and not an option: the message then says what is allowed. */
function withNegatives(line: readonly string[]): readonly string[] {
  return line.flatMap((part, index) => {
    const next = line[index + 1] ?? '';
    if (/^--[\w-]+$/.test(part) && /^-\d/.test(next)) return [`${part}=${next}`];
    return /^-\d/.test(part) && /^--[\w-]+$/.test(line[index - 1] ?? '') ? [] : [part];
  });
}

function parse(line: readonly string[]) {
  try {
    return parseArgs({ args: [...line], options, strict: true, allowPositionals: true });
  } catch (thrown) {
    const found = line.find((part) => part.startsWith('-') && part !== '-' && !isKnown(part));
    if (found !== undefined) {
      const meant = nearest(bare(found), Object.keys(options));
      throw new BadInput({ kind: 'unknown-option', found, ...(meant === undefined ? {} : { meant: `--${meant}` }) });
    }
    const text = thrown instanceof Error ? thrown.message : '';
    const option = /--?[\w-]+/.exec(text)?.[0] ?? '';
    const allowed = allowedFor(option);
    if (allowed === undefined) throw new BadInput({ kind: 'option-takes-nothing', option });
    throw new BadInput({ kind: 'option-without-value', option, allowed });
  }
}

const bare = (part: string): string => part.replace(/^-+/, '').replace(/=.*$/, '');
const isKnown = (part: string): boolean =>
  part.startsWith('--') ? Object.hasOwn(options, bare(part)) : /^-[hv]+$/.test(part);

/** What stands behind an option; nothing behind most. */
function allowedFor(option: string): string | undefined {
  if (option === '--lang') return 'nl, en';
  if (option === '--today') return '2026-11-22';
  if (option === '--plan') return 'answers.json';
  if (option === '--out') return 'book.pdf';
  if (option === '--file') return 'sentences.txt';
  if (option === '--items') return '2,0,-,3';
  return allowedForSimulation(option);
}

function command(name: string): CommandName {
  const known = commandNames.find((one) => one === name);
  if (known !== undefined) return known;
  const meant = nearest(name, commandNames);
  throw new BadInput({ kind: 'unknown-command', found: name, ...(meant === undefined ? {} : { meant }) });
}

function checkFiles(asked: CommandName, files: readonly string[]): void {
  const [first, second] = files;
  if (asked === 'flags') return;
  if (asked === 'ask') {
    if (files.join('').trim() === '') throw new BadInput({ kind: 'no-question', command: asked });
    return;
  }
  if (asked === 'score' && first === undefined) throw new BadInput({ kind: 'no-instrument', command: asked });
  if (takesFiles.has(asked) && first === undefined) throw new BadInput({ kind: 'no-file', command: asked });
  if (!takesFiles.has(asked) && asked !== 'score' && first !== undefined) {
    throw new BadInput({ kind: 'extra-argument', command: asked, found: first });
  }
  if (oneOnly.has(asked) && second !== undefined) {
    throw new BadInput({ kind: 'extra-argument', command: asked, found: second });
  }
}

/** `flags` looks through a text or a file, not both; without either it shows the rules. */
function checkText(words: readonly string[], file: string | undefined): void {
  const [first] = words;
  if (first !== undefined && file !== undefined) {
    throw new BadInput({ kind: 'extra-argument', command: 'flags --file', found: first });
  }
  if (first !== undefined && words.join('').trim() === '') throw new BadInput({ kind: 'no-text', command: 'flags' });
}

/** The options of `simulate` mean nothing elsewhere: better said than silently passed over. */
function checkOptions(asked: CommandName, values: Readonly<Record<string, unknown>>): void {
  const option = Object.keys(simulationOptions).find((name) => values[name] !== undefined);
  if (asked !== 'flags' && values.file !== undefined) {
    throw new BadInput({ kind: 'option-elsewhere', option: '--file', owner: 'flags', command: asked });
  }
  if (asked !== 'score' && values.items !== undefined) {
    throw new BadInput({ kind: 'option-elsewhere', option: '--items', owner: 'score', command: asked });
  }
  if (asked !== 'simulate' && option !== undefined) {
    throw new BadInput({ kind: 'option-elsewhere', option: `--${option}`, owner: 'simulate', command: asked });
  }
}

function readLanguage(found: string | undefined): Language {
  if (found === undefined || found === 'nl' || found === 'en') return found ?? 'nl';
  throw new BadInput({ kind: 'bad-option', option: '--lang', found, allowed: 'nl, en' });
}

function readDay(found: string | undefined, clock: string, mayBeLater: boolean): string | undefined {
  if (found === undefined) return undefined;
  if (isDay(found) && (mayBeLater || !isTooFar(found, clock))) return found;
  throw new BadInput({ kind: 'bad-day', found, last: addDays(clock, 1) });
}
