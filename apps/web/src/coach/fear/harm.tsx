import { useState } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { Act } from '../../design/act.tsx';
import { Choices } from '../../design/choices.tsx';
import { Screen } from '../../design/screen.tsx';
import { append, today } from '../../device/journal.ts';
import { useWords } from '../../shell/words.ts';
import styles from './fear.module.css';
import { type OwnRung, paths } from './state.ts';

const steps = [0, 10, 20, 30, 40, 50, 60, 70, 80, 90, 100];

export interface HarmStepProps {
  name: string;
  /** `2 van 5`, when several are asked after each other. */
  where?: string;
  back: string | (() => void);
  onDone: (harm: number) => void;
}

/** How much harm somebody expects of one activity, 0–100; nothing is chosen beforehand. */
export function HarmStep({ name, where, back, onDone }: HarmStepProps) {
  const words = useWords('fear');
  const [value, setValue] = useState<string>();
  if (!words) return null;
  const text = words.add;
  return (
    <Screen title={text.harmTitle(name)} lead={text.harmLead} kicker={where} back={back} close>
      <div class={styles.hundred}>
        <Choices
          legend={text.harmLead}
          hideLegend
          layout="even"
          options={steps.map((step) => ({ value: String(step), label: String(step) }))}
          value={value}
          onInput={setValue}
        >
          <p class="soft">
            {text.harmLow}
            <br />
            {text.harmHigh}
          </p>
        </Choices>
      </div>
      <Act disabled={value === undefined} icon="check" onClick={() => value !== undefined && onDone(Number(value))}>
        {text.save}
      </Act>
    </Screen>
  );
}

/** Another number for a rung: the ladder finds its new order by itself. */
export function HarmScreen({ rung }: { rung: OwnRung }) {
  const { route } = useLocation();
  const save = async (harm: number) => {
    const { activity, name, demands } = rung;
    await append('feared', { activity, name, harm, day: today(), ...(demands ? { demands } : {}) });
    route(paths.rung(activity));
  };
  return <HarmStep name={rung.name} back={paths.rung(rung.activity)} onDone={(harm) => save(harm)} />;
}
