import type { Plan } from '@rugwijs/core';
import { hadIntake } from '@rugwijs/journal';
import { useState } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { Act, Quiet } from '../design/act.tsx';
import { Bone } from '../design/bones.tsx';
import { Screen } from '../design/screen.tsx';
import { Why } from '../design/why.tsx';
import { advice, append, person, ready, today } from '../device/journal.ts';
import { useWords } from '../shell/words.ts';
import { Intake } from './intake.tsx';
import styles from './plan.module.css';
import { accepted, firstMeasures, proposalFor } from './propose.ts';
import { Week } from './week.tsx';

/** The plan: its questions, the proposal, and later the plan as it stands. */
export function PlanScreen() {
  const words = useWords('practice');
  const { query } = useLocation();
  const [asked, setAsked] = useState(() => intakeIsFresh());
  const [changing, setChanging] = useState('renew' in query);
  if (!ready.value || !words) {
    return (
      <Screen title={words?.common.loading ?? 'Rugwijs'} back="/today" focusOn={false}>
        {null}
      </Screen>
    );
  }
  const text = words.plan;
  if (!hadIntake(person.value)) {
    return (
      <Screen title={text.needCheck.title} lead={text.needCheck.lead} back="/today">
        <Act href="/check">{text.needCheck.act}</Act>
      </Screen>
    );
  }
  const proposal = proposalFor(person.value, today());
  if (advice.value.locked || proposal.kind === 'no-plan') {
    return <NoPlan reasons={proposal.kind === 'no-plan' ? proposal.reasons : (advice.value.locked?.reasons ?? [])} />;
  }
  const current = person.value.plan?.plan;
  if (current && !changing) return <Current plan={current} onChange={() => setChanging(true)} />;
  if (!asked) {
    return <Intake onDone={() => setAsked(true)} />;
  }
  return <Proposal plan={proposal.plan} onChange={() => setAsked(false)} onAccepted={() => setChanging(false)} />;
}

interface ProposalProps {
  plan: Plan;
  onChange: () => void;
  onAccepted: () => void;
}

/** The proposed week. Nothing counts before it is accepted. */
function Proposal({ plan, onChange, onAccepted }: ProposalProps) {
  const words = useWords('practice');
  const planWords = useWords('plan');
  const { route } = useLocation();
  if (!words || !planWords) return null;
  const text = words.plan;
  const accept = async () => {
    const measures = firstMeasures(person.peek(), plan, today());
    await append('planAccepted', accepted(plan));
    for (const measure of measures) await append('measured', measure);
    onAccepted();
    route('/today');
  };
  return (
    <Screen
      title={text.proposal.title}
      kicker={text.proposal.kicker}
      lead={planWords.sets[plan.set].says}
      back={onChange}
    >
      <Week plan={plan} />
      <Act
        onClick={accept}
        icon="check"
        small={text.proposal.acceptNote}
        under={<Quiet onClick={onChange}>{text.proposal.change}</Quiet>}
      >
        {text.proposal.accept}
      </Act>
    </Screen>
  );
}

/** The plan as it stands. */
function Current({ plan, onChange }: { plan: Plan; onChange: () => void }) {
  const words = useWords('practice');
  const planWords = useWords('plan');
  if (!words || !planWords) return null;
  const text = words.plan;
  return (
    <Screen
      title={plan.exercises.length ? text.current.title(plan.daysPerWeek) : planWords.sets[plan.set].name}
      kicker={text.current.kicker}
      lead={planWords.sets[plan.set].says}
      back="/today"
    >
      <Week plan={plan} week={advice.value.week} />
      <Act href="/today" under={<Quiet onClick={onChange}>{text.current.change}</Quiet>}>
        {text.current.today}
      </Act>
    </Screen>
  );
}

/** No plan now: kindly, why, and what is possible all the same. */
function NoPlan({ reasons }: { reasons: Parameters<typeof Why>[0]['reasons'] }) {
  const words = useWords('practice');
  if (!words) return null;
  const text = words.plan.noPlan;
  return (
    <Screen title={text.title} lead={text.lead} back="/today">
      <div class={styles.why}>
        <Why reasons={reasons} title={text.title} />
      </div>
      <section class="section">
        <h2>{text.whatNow}</h2>
        <ul class="thread plain">
          {[text.call, text.move, text.later].map((line) => (
            <li key={line}>
              <Bone />
              <p>{line}</p>
            </li>
          ))}
        </ul>
      </section>
      <Act href="/result">{text.toResult}</Act>
    </Screen>
  );
}

/** The plan's questions were answered after the latest Rugcheck, and no plan came of it yet. */
function intakeIsFresh(): boolean {
  const { checks, plan } = person.peek();
  const asked = checks.findLast((done) => done.check === 'plan-intake');
  const check = checks.findLast((done) => done.check === 'intake');
  return (
    asked !== undefined && (check === undefined || asked.at >= check.at) && (plan === undefined || asked.at > plan.at)
  );
}
