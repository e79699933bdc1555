import { Screen } from '../../design/screen.tsx';
import { useWords } from '../../shell/words.ts';

export function FlareScreen() {
  const words = useWords('flare');
  if (!words) return null;
  return (
    <Screen title={words.title} lead={words.lead} back="/tools" tab="none">
      {null}
    </Screen>
  );
}
