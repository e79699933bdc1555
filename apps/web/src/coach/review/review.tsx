import { daysBetween, finishedWeeks } from '@rugwijs/core';
import { useLocation } from 'preact-iso';
import { Act } from '../../design/act.tsx';
import { Screen } from '../../design/screen.tsx';
import { advice, person, ready } from '../../device/journal.ts';
import { useWords } from '../../shell/words.ts';
import { NoPlan } from '../first.tsx';
import { Week } from './week.tsx';

/** Je week: the latest finished week, or the one that the address names. */
export function ReviewScreen() {
  const words = useWords('review');
  const { query } = useLocation();
  if (!words || !ready.value) return null;
  const { plan } = person.value;
  if (!plan) return <NoPlan title={words.title} lead={words.noPlan} />;
  const { today } = advice.value;
  const finished = finishedWeeks(plan.day, today);
  const present = Math.max(1, Math.floor(daysBetween(plan.day, today) / 7) + 1);
  const asked = query.week === undefined ? Math.max(1, finished) : Number(query.week);
  if (!Number.isInteger(asked) || asked < 1 || asked > present) {
    return (
      <Screen title={words.unknownWeek} back="/tools" tab="none">
        <Act href="/tools/review">{words.latest}</Act>
      </Screen>
    );
  }
  return <Week key={asked} week={asked} finished={finished} present={present} planDay={plan.day} />;
}
