import type { Answers, AnswerValue, Question } from '@rugwijs/core';
import { withOthersNo } from '@rugwijs/simulation';
import { type JsonNode, memberOf, toValue } from '../input/json.ts';

/** The latest answer to every question in a journal or story, in the order of its events. */
export function answersOfStory(journal: JsonNode, { questions }: { readonly questions: readonly Question[] }): Answers {
  const events = journal.kind === 'array' ? journal.items : [];
  const answers: Record<string, AnswerValue> = {};
  for (const event of events) {
    const data = memberOf(event, 'data')?.node;
    const given = data && memberOf(data, 'answers')?.node;
    if (data === undefined || given === undefined) continue;
    const read = toValue(given) as Answers;
    const others = memberOf(data, 'others')?.node;
    Object.assign(answers, others?.kind === 'string' ? withOthersNo(read, questions) : read);
  }
  return answers;
}
