import { Quiet } from '../../design/act.tsx';
import { useWords } from '../../shell/words.ts';

/** For whom this is not: said before any round begins. */
export function AlarmLine() {
  const words = useWords('calm');
  const app = useWords('app');
  if (!words || !app) return null;
  return (
    <p>
      {words.alarm}{' '}
      <Quiet tone="alarm" href={app.shell.alarmPath}>
        {words.alarmLink}
      </Quiet>
    </p>
  );
}
