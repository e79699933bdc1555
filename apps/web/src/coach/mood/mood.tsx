import { coachKnowledge } from '@rugwijs/clinical';
import { moodAdvice } from '@rugwijs/core';
import { useState } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { person, ready, today } from '../../device/journal.ts';
import { useWords } from '../../shell/words.ts';
import { CheckScreen } from './check-screen.tsx';
import { MoodHome } from './home.tsx';
import { PeopleScreen } from './people-screen.tsx';
import { ThoughtScreen } from './thought-screen.tsx';
import { WorryScreen } from './worry-screen.tsx';

/** Hoofd en stemming. Whoever needs people sees them first, on every way in; the exercises stand behind that. */
export function MoodScreen() {
  const words = useWords('mood');
  const { query, route } = useLocation();
  const [seen, setSeen] = useState(false);
  if (!words || !ready.value) return null;
  const home = () => route('/tools/mood');
  const advice = moodAdvice(person.value.logs.moodChecked, today(), coachKnowledge.mood);
  if ('check' in query) {
    return (
      <CheckScreen
        onDone={() => {
          setSeen(false);
          home();
        }}
        onLeave={home}
      />
    );
  }
  if (advice.people && !seen) {
    return <PeopleScreen who={advice.people} reasons={advice.peopleReasons} onShow={() => setSeen(true)} />;
  }
  if ('thought' in query) return <ThoughtScreen onDone={home} />;
  if ('worry' in query) return <WorryScreen onDone={home} />;
  return <MoodHome advice={advice} onPeople={() => setSeen(false)} />;
}
