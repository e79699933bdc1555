import { homeTests } from '@rugwijs/core';
import { useLocation } from 'preact-iso';
import { Screen } from '../../design/screen.tsx';
import { ready } from '../../device/journal.ts';
import { useWords } from '../../shell/words.ts';
import { Flow } from './flow.tsx';
import { TestList } from './test-list.tsx';
import { TestPage } from './test-page.tsx';

/** Home tests of strength and endurance: the list, a test with its history, and doing one. */
export function StrengthScreen() {
  const words = useWords('strength');
  const { query } = useLocation();
  if (!words) return null;
  if (!ready.value) {
    return (
      <Screen title={words.title} back="/tools" tab="none" focusOn={false}>
        {null}
      </Screen>
    );
  }
  const test = homeTests.find((one) => one === query.test);
  if (test === undefined) return <TestList />;
  const side = query.side === 'left' || query.side === 'right' ? query.side : undefined;
  if ('go' in query) return <Flow key={`${test}-${side ?? ''}`} test={test} {...(side ? { side } : {})} />;
  return <TestPage key={test} test={test} />;
}
