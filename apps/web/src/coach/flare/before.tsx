import { coachKnowledge } from '@rugwijs/clinical';
import { flareStrip, toLookBackAt, toolReason } from '@rugwijs/core';
import { Act, Quiet } from '../../design/act.tsx';
import { Honest } from '../../design/honest.tsx';
import { Screen } from '../../design/screen.tsx';
import { Why } from '../../design/why.tsx';
import { person, today } from '../../device/journal.ts';
import { useWords } from '../../shell/words.ts';
import { recheckPath } from '../../today/links.ts';
import styles from './flare.module.css';
import { Past } from './past.tsx';
import { People } from './people.tsx';
import { thresholds } from './plan.ts';
import { Strip } from './strip.tsx';
import { Usual } from './usual.tsx';

/** No flare-up now: the alarm questions are the one action; what comes after them is shown, and what was learnt before. */
export function Before() {
  const words = useWords('flare');
  if (!words) return null;
  const { flares, logs } = person.value;
  const over = toLookBackAt(flares, logs.flareLooked, today(), coachKnowledge.flare);
  const reasons = [toolReason(coachKnowledge.flare.rules, 'flare-alarm-first')];
  return (
    <Screen title={words.before.title} lead={words.before.lead} back="/tools" tab="none">
      {over ? (
        <section class={styles.ask}>
          <h2>{words.look.ask}</h2>
          <p class="soft">{words.look.askLead}</p>
          <Quiet tone="why" href={`/tools/flare?look=${over.start}`}>
            {words.past.look}
          </Quiet>
        </section>
      ) : null}
      <div>
        <Why reasons={reasons} title={words.before.act} />
      </div>
      <Strip days={flareStrip(today(), flares, thresholds)} title={words.before.preview} />
      <Usual />
      <Honest>{words.honest}</Honest>
      <Past />
      <People />
      <Act href={recheckPath('pain-jump')} small={words.before.note}>
        {words.before.act}
      </Act>
    </Screen>
  );
}
