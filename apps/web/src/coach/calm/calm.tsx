import { Screen } from '../../design/screen.tsx';
import { useWords } from '../../shell/words.ts';

export function CalmScreen() {
  const words = useWords('calm');
  if (!words) return null;
  return (
    <Screen title={words.title} lead={words.lead} back="/tools" tab="none">
      {null}
    </Screen>
  );
}
