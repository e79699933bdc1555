import { Screen } from '../../design/screen.tsx';
import { useWords } from '../../shell/words.ts';

export function ReviewScreen() {
  const words = useWords('review');
  if (!words) return null;
  return (
    <Screen title={words.title} lead={words.lead} back="/tools" tab="none">
      {null}
    </Screen>
  );
}
