import type { Pack, PackChoices, PackItem } from '@rugwijs/journal';
import type { Words } from '@rugwijs/text';
import { useState } from 'preact/hooks';
import { Act, Quiet } from '../../../design/act.tsx';
import { Choices } from '../../../design/choices.tsx';
import { Field } from '../../../design/field.tsx';
import { Screen } from '../../../design/screen.tsx';
import { settings } from '../../../device/settings.ts';
import { sayNumber } from '../../../today/say.ts';

interface PackFillProps {
  pack: Pack;
  words: Words['measures'];
  onDone: (chosen: PackChoices) => void;
  onLeave: () => void;
}

/** The questions of a file, one a screen; any may be skipped and then stays open. */
export function PackFill({ pack, words, onDone, onLeave }: PackFillProps) {
  const [at, setAt] = useState(0);
  const [chosen, setChosen] = useState<PackChoices>({});
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState<string>();
  const question = pack.questions[at];
  if (!question) return null;
  const last = at + 1 === pack.questions.length;
  const open = question.kind === 'integer' ? typed.trim() === '' : chosenFor(question, chosen) === undefined;
  const show = (to: number, given = chosen) => {
    const other = pack.questions[to];
    setTyped((other && chosenFor(other, given)?.toString()) ?? '');
    setProblem(undefined);
    setAt(to);
  };
  const move = (given: PackChoices) => {
    setChosen(given);
    if (last) onDone(given);
    else show(at + 1, given);
  };
  const next = () => {
    if (open) return;
    if (question.kind !== 'integer') return move(chosen);
    const value = /^-?\d{1,9}$/.test(typed.trim()) ? Number(typed) : undefined;
    const wrong = value === undefined ? words.entry.problems['not-a-number'] : outside(value, question, words);
    setProblem(wrong);
    if (value !== undefined && wrong === undefined) move({ ...chosen, [question.id]: value });
  };
  const skip = () => {
    const { [question.id]: _skipped, ...rest } = chosen;
    move(rest);
  };
  const says = words.form.step(at + 1, pack.questions.length);
  return (
    <Screen
      title={question.text}
      kicker={`${pack.title} · ${says}`}
      back={at > 0 ? () => show(at - 1) : onLeave}
      close={at === 0}
      focusOn={question.id}
    >
      {question.kind === 'integer' ? (
        // Keys for numbers have no minus on every phone.
        <Field
          kind={question.min < 0 ? 'text' : 'whole'}
          label={words.one.score}
          hint={words.entry.range(say(question.min), say(question.max))}
          value={typed}
          problem={problem}
          onInput={setTyped}
        />
      ) : (
        <Choices
          key={question.id}
          legend={question.text}
          hideLegend
          layout="rows"
          options={optionsOf(question, words)}
          value={chosenFor(question, chosen)?.toString()}
          onInput={(value) => setChosen({ ...chosen, [question.id]: Number(value) })}
        />
      )}
      <Act
        disabled={open}
        small={open ? words.form.choose : undefined}
        onClick={next}
        under={<Quiet onClick={skip}>{words.packs.skip}</Quiet>}
      >
        {last ? words.form.save : words.form.next}
      </Act>
    </Screen>
  );
}

/** A question may be called like a property of every object. */
function chosenFor({ id }: PackItem, chosen: PackChoices): number | undefined {
  return Object.hasOwn(chosen, id) ? chosen[id] : undefined;
}

function optionsOf({ kind, options }: PackItem, { packs }: Words['measures']) {
  if (kind === 'boolean') {
    return [
      { value: '1', label: packs.yes },
      { value: '0', label: packs.no },
    ];
  }
  // By place in the list: two answers may count for the same number.
  return options.map(({ label }, i) => ({ value: String(i), label }));
}

function outside(value: number, { min, max }: PackItem, { entry }: Words['measures']): string | undefined {
  if (value < min) return entry.problems['too-low'](say(min));
  return value > max ? entry.problems['too-high'](say(max)) : undefined;
}

function say(value: number): string {
  return sayNumber(value, settings.peek().language);
}
