import { knowledge, rulesVersion, sources } from '@rugwijs/clinical';
import { type Arguments, languageOf, readArguments } from './arguments.ts';
import { ask } from './commands/ask.ts';
import { book } from './commands/book.ts';
import { check } from './commands/check.ts';
import type { Context } from './commands/context.ts';
import { flags } from './commands/flags.ts';
import { pack } from './commands/pack.ts';
import { plan } from './commands/plan.ts';
import { questions } from './commands/questions.ts';
import { replay } from './commands/replay.ts';
import { score } from './commands/score.ts';
import { simulate } from './commands/simulate.ts';
import { BadInput } from './input/problem.ts';
import type { Io } from './io.ts';
import { type CommandName, explainProblem, messagesIn } from './messages/messages.ts';

/** 0 fine, 2 bad input, 1 our own fault. */
export type ExitCode = 0 | 1 | 2;

const commands: Readonly<Record<CommandName, (context: Context) => Promise<void>>> = {
  questions,
  check,
  plan,
  replay,
  flags,
  ask,
  book,
  simulate,
  score,
  pack,
};

/** The whole program: reads the command line, does the command, and turns every failure into a message and an exit code. */
export async function run(line: readonly string[], io: Io): Promise<ExitCode> {
  const messages = messagesIn(languageOf(line));
  try {
    await perform(readArguments(line, io.clock()), io);
    return 0;
  } catch (thrown) {
    if (thrown instanceof BadInput) {
      io.err(`${explainProblem(thrown.problem, messages)}\n`);
      if (isAboutTheLine(thrown)) io.err(`${messages.seeHelp}\n`);
      return 2;
    }
    io.err(`${messages.ourFault}\n${thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown)}\n`);
    return 1;
  }
}

async function perform(asked: Arguments, io: Io): Promise<void> {
  const messages = messagesIn(asked.language);
  if (asked.version) {
    io.out(`rugwijs 0.1.0 (${messages.labels.version(rulesVersion, process.versions.node)})\n`);
    return;
  }
  if (asked.help || asked.command === undefined) {
    io.out(`${asked.command === undefined ? messages.help : messages.commandHelp[asked.command]}\n`);
    return;
  }
  await commands[asked.command]({ ...asked, io, messages, knowledge, rulesVersion, sources });
}

function isAboutTheLine({ problem }: BadInput): boolean {
  return [
    'unknown-command',
    'unknown-option',
    'bad-option',
    'option-without-value',
    'option-takes-nothing',
    'bad-day',
    'no-file',
    'no-question',
    'no-text',
    'option-elsewhere',
    'no-out',
    'extra-argument',
    'no-instrument',
    'unknown-instrument',
    'wrong-count',
    'bad-item',
  ].includes(problem.kind);
}
