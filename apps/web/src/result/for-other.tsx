import { useLocation } from 'preact-iso';
import { Act } from '../design/act.tsx';
import { Honest } from '../design/honest.tsx';
import { forgetOther } from '../device/other.ts';
import { useWords } from '../shell/words.ts';
import { home } from './home.ts';

/** Says, above a result or a letter, that it is about somebody else. */
export function ForOther() {
  const words = useWords('app');
  return words ? <Honest>{words.result.other.says}</Honest> : null;
}

/** The end of a check for somebody else: no plan is made of it here, and nothing of it stays. */
export function ForgetOther() {
  const words = useWords('app');
  const { route } = useLocation();
  if (!words) return null;
  const { other } = words.result;
  const forget = () => {
    forgetOther();
    route(home());
  };
  return (
    <section class="section">
      <p>{other.next}</p>
      <Act reach={false} icon="check" onClick={forget}>
        {other.forget}
      </Act>
    </section>
  );
}
