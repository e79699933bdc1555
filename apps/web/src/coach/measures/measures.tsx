import { Screen } from '../../design/screen.tsx';
import { useWords } from '../../shell/words.ts';

export function MeasuresScreen() {
  const words = useWords('measures');
  if (!words) return null;
  return (
    <Screen title={words.title} lead={words.lead} back="/tools" tab="none">
      {null}
    </Screen>
  );
}
