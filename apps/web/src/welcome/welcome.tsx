import { useEffect, useState } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { Act, Quiet } from '../design/act.tsx';
import { FigureView } from '../design/figure-view.tsx';
import { Screen } from '../design/screen.tsx';
import { hasStarted } from '../device/started.ts';
import { switchLanguage } from '../shell/language.ts';
import { useWords } from '../shell/words.ts';
import { readDraft } from '../triage/draft.ts';
import styles from './welcome.module.css';

/** The first screen: what this is, one action, the alarm signs, the other language. Who has a plan goes on to today. */
export function Welcome() {
  const words = useWords('app');
  const { route } = useLocation();
  const [walking, setWalking] = useState(false);
  const [interrupted, setInterrupted] = useState(false);
  useEffect(() => {
    if (hasStarted() && !location.search.includes('welcome')) route('/today', true);
    else setWalking(!matchMedia('(prefers-reduced-motion: reduce)').matches);
    setInterrupted(readDraft(Date.now())?.kind === 'intake');
  }, [route]);
  if (!words) return null;
  const { welcome, shell } = words;
  return (
    <Screen title={welcome.title} lead={<p class="soft">{welcome.lead}</p>} class={styles.welcome ?? ''}>
      <div class={`pic bleed ${styles.walk}`}>
        <div class="ground">
          <FigureView id="walk" phase={0.1} playing={walking} cycles={3} speed={0.8} title={welcome.figure} />
        </div>
      </div>
      {interrupted ? <p class="honest">{words.check.resume}</p> : null}
      <Act
        href="/check/"
        under={
          <div class="row-between">
            <Quiet tone="alarm" href={shell.alarmPath}>
              {welcome.alarm}
            </Quiet>
            <Quiet tone="soft" lang={welcome.otherLanguage} onClick={() => switchLanguage(welcome.otherLanguage)}>
              {welcome.other}
            </Quiet>
          </div>
        }
      >
        {interrupted ? welcome.resume : welcome.start}
      </Act>
    </Screen>
  );
}
