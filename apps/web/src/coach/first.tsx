import { hadIntake } from '@rugwijs/journal';
import type { Words } from '@rugwijs/text';
import { PeopleFirst } from '../alarm/people-first.tsx';
import { Act, Quiet } from '../design/act.tsx';
import { FigureView } from '../design/figure-view.tsx';
import { Screen } from '../design/screen.tsx';
import { advice, person } from '../device/journal.ts';
import { useWords } from '../shell/words.ts';
import { questionsPath } from './now.ts';

interface LockedProps {
  /** A tool's own words; those of all tools when left out. */
  words?: Words['tools']['locked'];
  back?: string;
  /** With a figure that only stands there. */
  still?: boolean;
}

/** Advice to call stands, or questions that were broken off wait: that goes before the tool. */
export function Locked({ words: own, back = '/tools', still = false }: LockedProps) {
  const words = useWords('tools');
  if (!words) return null;
  const { title, lead, act } = own ?? words.locked;
  const asks = advice.value.locked?.until === 'checked';
  return (
    <Screen title={title} lead={asks ? words.questions.says : lead} back={back} tab="none">
      <PeopleFirst />
      {still ? (
        <div class="ground pic still">
          <FigureView id="stand" />
        </div>
      ) : null}
      <Act href="/today">{asks ? words.questions.act : act}</Act>
    </Screen>
  );
}

/** A tool that needs a plan: first the Rugcheck, then the plan. */
export function NoPlan({ title, lead }: { title: string; lead: string }) {
  const words = useWords('tools');
  if (!words) return null;
  const checked = hadIntake(person.value);
  return (
    <Screen title={title} lead={lead} back="/tools" tab="none">
      <Act href={checked ? '/plan' : '/check'}>{checked ? words.noPlan.plan : words.noPlan.check}</Act>
    </Screen>
  );
}

/** One thing that goes before what a page offers, and the way there. */
export function GoesFirst({ says, href, act }: { says: string; href: string; act: string }) {
  return (
    <section class="noted">
      <h2>{says}</h2>
      <Quiet tone="why" href={href}>
        {act}
      </Quiet>
    </section>
  );
}

/** The questions that wait, when there are any. */
export function QuestionsWait() {
  const words = useWords('tools');
  const path = questionsPath(advice.value);
  return words && path !== undefined ? <GoesFirst {...words.questions} href={path} /> : null;
}
