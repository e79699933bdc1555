import { useLocation } from 'preact-iso';
import { advice, person, ready } from '../../device/journal.ts';
import { useWords } from '../../shell/words.ts';
import { Locked } from '../first.tsx';
import { AidChoice } from './aid-choice.tsx';
import { AidLog } from './aid-log.tsx';
import { aidOf } from './aids.ts';
import { HelpsHome } from './home.tsx';
import { TrialResultScreen } from './trial/result.tsx';
import { TrialScore } from './trial/score.tsx';
import { TrialStart } from './trial/start.tsx';
import { TrialStopScreen } from './trial/stop.tsx';

/** Wat helpt mij: the log, and the own trial; the address says which screen. */
export function HelpsScreen() {
  const words = useWords('helps');
  const { query } = useLocation();
  if (!words || !ready.value) return null;
  if (query.result !== undefined) return <TrialResultScreen trial={query.result} />;
  if ('stop' in query) return <TrialStopScreen />;
  const asks = ['log', 'trial', 'score'].some((screen) => screen in query);
  if (asks && advice.value.locked) return <Locked words={words.locked} back="/tools/helps" />;
  if ('trial' in query) return <TrialStart />;
  if (query.score !== undefined) return <TrialScore key={query.score} day={query.score} />;
  if (query.edit !== undefined) {
    const used = person.value.logs.aidUsed.find(({ event }) => event === query.edit);
    const aid = used && aidOf(used.aid);
    return used && aid ? <AidLog key={used.event} aid={aid} used={used} /> : <HelpsHome />;
  }
  const aid = aidOf(query.log);
  if (aid) return <AidLog key={aid} aid={aid} />;
  return 'log' in query ? <AidChoice /> : <HelpsHome />;
}
