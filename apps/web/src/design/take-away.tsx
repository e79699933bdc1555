import type { ComponentChildren } from 'preact';
import { Quiet } from './act.tsx';

interface TakeAwayProps {
  children: ComponentChildren;
  /** Which line it is about, for who only hears the buttons. */
  of: string | undefined;
  onClick: () => void;
}

/** Takes one line out of what was kept. */
export function TakeAway({ children, of: line, onClick }: TakeAwayProps) {
  return (
    <Quiet tone="soft" onClick={onClick}>
      {children}
      <span class="hidden"> {line}</span>
    </Quiet>
  );
}
