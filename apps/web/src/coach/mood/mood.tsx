import { Screen } from '../../design/screen.tsx';
import { useWords } from '../../shell/words.ts';

export function MoodScreen() {
  const words = useWords('mood');
  if (!words) return null;
  return (
    <Screen title={words.title} lead={words.lead} back="/tools" tab="none">
      {null}
    </Screen>
  );
}
