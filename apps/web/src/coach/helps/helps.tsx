import { Screen } from '../../design/screen.tsx';
import { useWords } from '../../shell/words.ts';

export function HelpsScreen() {
  const words = useWords('helps');
  if (!words) return null;
  return (
    <Screen title={words.title} lead={words.lead} back="/tools" tab="none">
      {null}
    </Screen>
  );
}
