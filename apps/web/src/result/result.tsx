import { Act } from '../design/act.tsx';
import { Screen } from '../design/screen.tsx';
import { useWords } from '../shell/words.ts';
import { Calm } from './calm.tsx';
import { useShown } from './shown.ts';
import { isUrgent, standingOf } from './standing.ts';
import { Urgent } from './urgent.tsx';

/** What the answers mean: short and call-first when it is urgent, the whole story when it is calm. */
export function Result() {
  const words = useWords('app');
  const standing = standingOf(useShown().person);
  if (!words) return null;
  const { result } = words;
  if (!standing || (standing.unfinished && !isUrgent(standing.verdict))) {
    return (
      <Screen title={result.none.title} lead={result.none.lead} back="/?welcome">
        <Act href="/check/">{words.welcome.start}</Act>
      </Screen>
    );
  }
  return isUrgent(standing.verdict) ? <Urgent standing={standing} /> : <Calm standing={standing} />;
}
