import type { Knowledge, Source } from '@rugwijs/clinical';
import type { Arguments } from '../arguments.ts';
import { type Inputs, readInputs } from '../input/inputs.ts';
import { type JsonNode, parseJson } from '../input/json.ts';
import { BadInput } from '../input/problem.ts';
import type { Io } from '../io.ts';
import type { Messages } from '../messages/messages.ts';

/** What every command gets. */
export interface Context extends Arguments {
  readonly io: Io;
  readonly messages: Messages;
  readonly knowledge: Knowledge;
  readonly rulesVersion: string;
  readonly sources: Readonly<Record<string, Source>>;
}

/** JSON for programs: two spaces, one line break at the end. */
export function printJson(io: Io, value: unknown): void {
  io.out(`${JSON.stringify(value, null, 2)}\n`);
}

/** Reads one file as JSON. Throws `BadInput` with the place of the fault. */
async function readJson(file: string, io: Io): Promise<JsonNode> {
  const parsed = parseJson(await io.read(file));
  if (parsed.ok) return parsed.root;
  throw new BadInput({ kind: 'bad-json', file, problem: parsed.problem });
}

/** Reads all files of the command line as inputs. Throws `BadInput` when anything in any of them is wrong. */
export async function readAllInputs(context: Context): Promise<Pick<Inputs, 'inputs' | 'many'>> {
  const { files, io, knowledge, messages } = context;
  const read = [];
  for (const file of files) {
    const inputs = readInputs(await readJson(file, io), {
      questions: knowledge.questions,
      clock: io.clock(),
      ...(context.today === undefined ? {} : { today: context.today }),
    });
    if (inputs.problems.length > 0) throw new BadInput({ kind: 'bad-input', file, problems: inputs.problems });
    for (const { today } of inputs.future) io.err(`${file}: ${messages.future(today)}\n`);
    read.push(inputs);
  }
  return { inputs: read.flatMap(({ inputs }) => inputs), many: files.length > 1 || read.some(({ many }) => many) };
}
