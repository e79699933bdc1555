import { type LegCheck, type LegJudgement, type LegSign, reachMoved } from '@rugwijs/core';
import type { Words } from '@rugwijs/text';
import { useLocation } from 'preact-iso';
import { CallDoctor } from '../../alarm/call.tsx';
import { checkHref } from '../../alarm/net.tsx';
import { numbersOf } from '../../alarm/numbers.ts';
import { Act, Quiet } from '../../design/act.tsx';
import { Screen } from '../../design/screen.tsx';
import { Why } from '../../design/why.tsx';
import { advice, person } from '../../device/journal.ts';
import { settings } from '../../device/settings.ts';
import { useWords } from '../../shell/words.ts';
import { sayList } from '../../today/say.ts';
import { questionsWait } from '../../today/situation.ts';
import { lookedBefore } from './keep-check.ts';

type Text = Words['leg'];

/** A sign was told: what it was, whom to call, and the questions. There is no way on in the tool. */
export function NowScreen({ words, judged }: { words: Text; judged: LegJudgement }) {
  const app = useWords('app');
  const signs = sayList(
    judged.signs.map((sign) => words.signs[sign]),
    settings.value.language,
  );
  return (
    <Screen title={words.now.title} lead={words.now.lead(signs)} class="urgent">
      <div class="stack">
        <p>{words.now.says}</p>
        <p>
          <b>{words.now.call}</b>
        </p>
        {app ? <CallDoctor numbers={numbersOf(person.value.answers)} words={app.alarm.now} /> : null}
        <Quiet tone="alarm" href={app?.shell.alarmPath ?? '/alarm/'}>
          {words.now.card}
        </Quiet>
        <Why reasons={judged.reasons} />
      </div>
      <Act href={checkHref('new-leg-sign')}>{words.now.act}</Act>
    </Screen>
  );
}

interface UnsureProps {
  words: Text;
  judged: LegJudgement;
  onAgain: (sign: LegSign) => void;
  onGo: () => Promise<void>;
}

/** "Weet ik niet" is no no: once more, or the alarm questions; those first when it is about bladder, bowels or saddle. */
export function UnsureScreen({ words, judged, onAgain, onGo }: UnsureProps) {
  const { route } = useLocation();
  const [first] = judged.unsure;
  if (first === undefined) return null;
  const go = () => onGo().then(() => route(checkHref('new-leg-sign')));
  const again = () => onAgain(first);
  if (first === 'saddle') {
    return (
      <Screen title={words.unsure.title} lead={words.unsure.saddle} class="urgent">
        <Why reasons={judged.reasons} />
        <Act onClick={go} under={<Quiet onClick={again}>{words.unsure.again}</Quiet>}>
          {words.now.act}
        </Act>
      </Screen>
    );
  }
  return (
    <Screen title={words.unsure.title} lead={words.unsure.lead}>
      <Why reasons={judged.reasons} />
      <Act onClick={again} under={<Quiet onClick={go}>{words.unsure.go}</Quiet>}>
        {words.unsure.again}
      </Act>
    </Screen>
  );
}

interface ResultProps {
  words: Text;
  check: LegCheck;
  judged: LegJudgement;
  onDone: () => void;
}

/** Nothing new on these answers, and what to do if that changes. A call that stands, or questions about something told, go first. */
export function ResultScreen({ words, check, judged, onDone }: ResultProps) {
  const app = useWords('app');
  const moved = reachMoved(check, lookedBefore(check.day));
  const known = judged.level === 'known';
  const weak = judged.standing.some((sign) => sign !== 'both-legs');
  const both = judged.standing.includes('both-legs');
  const open = advice.value.locked !== undefined || questionsWait(advice.value) === 'told';
  return (
    <Screen
      title={known ? words.result.known : open ? words.result.open : words.result.calm}
      lead={weak ? words.result.knownSays : both ? words.result.bothSays : words.result.calmSays}
    >
      <div class="stack">
        {weak && both ? <p>{words.result.bothSays}</p> : null}
        {moved ? <p>{words.result[moved]}</p> : null}
        {known && app ? <CallDoctor numbers={numbersOf(person.value.answers)} words={app.alarm.now} /> : null}
        <Why reasons={judged.reasons} />
      </div>
      {open ? (
        <>
          <p>{words.home.locked}</p>
          <Act href="/today">{words.home.toToday}</Act>
        </>
      ) : (
        <Act onClick={onDone}>{words.result.done}</Act>
      )}
    </Screen>
  );
}
