import { Screen } from '../../design/screen.tsx';
import { useWords } from '../../shell/words.ts';

export function FearScreen() {
  const words = useWords('fear');
  if (!words) return null;
  return (
    <Screen title={words.title} lead={words.lead} back="/tools" tab="none">
      {null}
    </Screen>
  );
}
