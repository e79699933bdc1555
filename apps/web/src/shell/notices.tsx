import { demo, leaveDemo } from '../device/demo.ts';
import { takeUpdate, updateWaits } from '../device/service-worker.ts';
import { storageProblem } from '../device/storage-problem.ts';
import { extraNotice } from './extra-notice.ts';
import { useWords } from './words.ts';

/** What concerns every screen: nothing is being kept, or a new version waits. Told to screen readers when it appears. */
export function Notices() {
  const words = useWords('app');
  const problem = storageProblem.value;
  const Extra = extraNotice.value;
  return (
    <div class="notices" role="status">
      {demo !== undefined && words ? (
        <p>
          {words.shell.demo.says}{' '}
          <button class="quiet" type="button" onClick={leaveDemo}>
            {words.shell.demo.leave}
          </button>
        </p>
      ) : null}
      {problem && words ? (
        <p>
          {words.shell.storage[problem]} <a href="/settings#backup">{words.shell.storage.keepFile}</a>
        </p>
      ) : null}
      {updateWaits.value && words ? (
        <p>
          {words.shell.update.ready}{' '}
          <button class="quiet" type="button" onClick={takeUpdate}>
            {words.shell.update.take}
          </button>
        </p>
      ) : null}
      {Extra ? <Extra /> : null}
    </div>
  );
}
