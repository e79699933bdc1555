import { Act, Quiet } from '../../design/act.tsx';
import { Screen } from '../../design/screen.tsx';
import { advice, today } from '../../device/journal.ts';
import { useWords } from '../../shell/words.ts';
import { PastTrials } from './trial/past.tsx';
import { RunningTrial } from './trial/running.tsx';
import { asksScore, presentNow } from './trial/trials.ts';
import { UseList, Uses } from './uses.tsx';

/** What was used, the trial that runs, and the way to both. */
export function HelpsHome() {
  const words = useWords('helps');
  if (!words) return null;
  const { locked } = advice.value;
  const running = presentNow();
  const mayStart = !locked && !running;
  return (
    <Screen title={words.title} lead={words.lead} back="/tools" tab="none">
      {locked ? (
        <p>
          {words.locked.lead} <a href="/today">{words.locked.act}</a>
        </p>
      ) : null}
      {running ? <RunningTrial state={running} /> : null}
      <Uses mayTry={mayStart} />
      <UseList />
      <PastTrials />
      {mayStart ? (
        <section class="section">
          <h2>{words.trial.title}</h2>
          <p>{words.trial.lead}</p>
          <div>
            <Quiet href="/tools/helps?trial">{words.trial.begin}</Quiet>
          </div>
        </section>
      ) : null}
      {locked ? null : running && asksScore(running) ? (
        <Act href={`/tools/helps?score=${today()}`} under={<Quiet href="/tools/helps?log">{words.log.add}</Quiet>}>
          {words.trial.running.act}
        </Act>
      ) : (
        <Act href="/tools/helps?log" icon="plus">
          {words.log.add}
        </Act>
      )}
    </Screen>
  );
}
