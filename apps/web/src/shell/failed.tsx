import { signal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { Act } from '../design/act.tsx';
import { Screen } from '../design/screen.tsx';
import { useWords } from './words.ts';

const broken = signal(false);

/** A screen threw: say so, keep the alarm link, offer to load again. */
export function failed(error: unknown): void {
  console.error(error);
  broken.value = true;
}

export function Failed({ children }: { children: ComponentChildren }) {
  const words = useWords('app');
  if (!broken.value) return <>{children}</>;
  return (
    <Screen title={words?.shell.failed.title ?? ''} lead={words?.shell.failed.lead}>
      <Act onClick={() => location.reload()}>{words?.shell.failed.again}</Act>
    </Screen>
  );
}

export function NotFound() {
  const words = useWords('app');
  return (
    <Screen title={words?.shell.notFound.title ?? ''} lead={words?.shell.notFound.lead}>
      <Act href="/">{words?.shell.notFound.home}</Act>
    </Screen>
  );
}
