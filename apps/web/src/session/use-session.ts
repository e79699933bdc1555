import { type Signal, useSignal, useSignalEffect } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { append } from '../device/journal.ts';
import { forgetSession, type KeptSession, keepSession, leftSession } from './kept.ts';
import { type Action, type Cue, step } from './player.ts';
import { recordOf } from './record.ts';

export interface SessionHandle {
  readonly kept: Signal<KeptSession | undefined>;
  /** Changes what was said around the session. */
  update(change: Partial<KeptSession>): void;
  /** Something happens in the player. */
  act(action: Action): void;
  /** Writes the session into the journal, as far as it went, and forgets what was kept. */
  finish(change?: Partial<KeptSession>): Promise<void>;
}

/** The session under way: kept on the device at every turn, so that a reload goes on where it was. */
export function useSession(initial: KeptSession | undefined, onCues: (cues: readonly Cue[]) => void): SessionHandle {
  const kept = useSignal(initial);
  const turn = useRef('');
  useSignalEffect(() => {
    const session = kept.value;
    if (!session || session.stage === 'done' || turn.current === turnOf(session)) return;
    turn.current = turnOf(session);
    keepSession(session);
  });
  useEffect(() => {
    const keepNow = () => {
      const session = kept.peek();
      if (session && session.stage !== 'done') keepSession(session);
    };
    addEventListener('pagehide', keepNow);
    return () => {
      keepNow();
      removeEventListener('pagehide', keepNow);
    };
  }, [kept]);
  const update = (change: Partial<KeptSession>) => {
    const session = kept.peek();
    if (session) kept.value = { ...session, ...change };
  };
  return {
    kept,
    update,
    act(action) {
      const session = kept.peek();
      if (!session) return;
      const { play, cues } = step(session.play, action);
      if (play !== session.play) kept.value = { ...session, play };
      if (cues.length) onCues(cues);
    },
    async finish(change = {}) {
      const session = kept.peek();
      if (!session || session.stage === 'done') return;
      const ended: KeptSession = { ...session, ...change, stage: 'done' };
      kept.value = ended;
      forgetSession();
      await write(ended);
    },
  };
}

/** Records a session of an earlier day that was left open. Called when Vandaag or the player opens. */
export async function recordLeftSession(day: string): Promise<void> {
  const left = leftSession(day);
  if (!left) return;
  forgetSession();
  await write(left);
}

async function write(session: KeptSession): Promise<void> {
  const record = recordOf(session);
  if (record) await append('sessionDone', record);
}

/** Changes once a second and at every turn, not on every frame. */
function turnOf({ stage, play }: KeptSession): string {
  const { index, motion, paused, set, side, count, seconds, items } = play;
  const told = items.map(({ status, tooHeavy, report }) => `${status}${tooHeavy}${report?.during}`);
  return [stage, index, motion, paused, set, side, count, Math.floor(seconds), items.length, ...told].join();
}
