import { type Day, flareStrip } from '@rugwijs/core';
import type { FlareRecord } from '@rugwijs/journal';
import { useLocation } from 'preact-iso';
import { Act } from '../../design/act.tsx';
import { Honest } from '../../design/honest.tsx';
import { Screen } from '../../design/screen.tsx';
import { Why } from '../../design/why.tsx';
import { advice, append, person, today } from '../../device/journal.ts';
import { useWords } from '../../shell/words.ts';
import { QuestionsWait } from '../first.tsx';
import { Comfort } from './comfort.tsx';
import { EarlierEnd } from './earlier-end.tsx';
import { People } from './people.tsx';
import { earlierThan, thresholds } from './plan.ts';
import { Strip } from './strip.tsx';
import { Helped, Usual } from './usual.tsx';

/** In a flare-up: today's share, the days to come, what helped before, and the end when the person says so. */
export function Running({ flare }: { flare: FlareRecord }) {
  const words = useWords('flare');
  const { route } = useLocation();
  if (!words) return null;
  const running = advice.value.flare;
  const days = flareStrip(flare.start, earlierThan(person.value.flares, flare), thresholds);
  const over = async (day: Day) => {
    await append('flareEnded', { day });
    route(`/tools/flare?look=${flare.start}`);
  };
  return (
    <Screen
      title={running ? words.running.title(running.day) : words.running.full}
      lead={running ? words.running.lead(Math.round(running.ramp * 10)) : words.running.fullLead}
      back="/tools"
      tab="none"
    >
      <QuestionsWait />
      {running ? (
        <div>
          <Why reasons={running.reasons} title={words.running.title(running.day)} />
        </div>
      ) : (
        <>
          <Honest>{words.running.notYet}</Honest>
          <EarlierEnd start={flare.start} onEnd={(day) => over(day)} />
        </>
      )}
      <Strip days={days} title={words.strip.title} />
      <Helped />
      <Comfort />
      <Usual />
      <People />
      <Act icon="check" onClick={() => over(today())}>
        {words.running.over}
      </Act>
    </Screen>
  );
}
