import type { LessonId } from '@rugwijs/clinical';
import type { Words } from '@rugwijs/text';
import { useState } from 'preact/hooks';
import { Choices } from '../design/choices.tsx';
import { useExplained } from './explained.tsx';

export interface QuizProps {
  words: Words['lessons'];
  lesson: LessonId;
}

/** One claim to judge. No score is kept: a wrong guess is where learning starts. */
export function Quiz({ words, lesson }: QuizProps) {
  const [answer, setAnswer] = useState<'yes' | 'no'>();
  const { screen } = words;
  const { quiz } = words.lessons[lesson];
  const [because] = useExplained([quiz.because]);
  return (
    <div class="quiz stack">
      <Choices
        legend={screen.legend}
        hideLegend
        layout="two"
        options={[
          { value: 'yes', label: screen.holds },
          { value: 'no', label: screen.holdsNot },
        ]}
        value={answer}
        onInput={setAnswer}
      />
      <div aria-live="polite">
        {answer === undefined ? null : (
          <div class="stack">
            <p class="honest">
              <b>{quiz.holds ? screen.itHolds : screen.itDoesNot}</b> {because}
            </p>
          </div>
        )}
      </div>
    </div>
  );
}
