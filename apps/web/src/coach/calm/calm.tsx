import { calmRoundIds } from '@rugwijs/core';
import { useLocation } from 'preact-iso';
import { advice, ready } from '../../device/journal.ts';
import { Locked } from '../first.tsx';
import { CalmHome } from './home.tsx';
import { Round } from './round.tsx';
import { roundOf } from './wishes.ts';

/** Adem en rust: choose a round, or do the one that the address names. */
export function CalmScreen() {
  const { query } = useLocation();
  if (!ready.value) return null;
  if (advice.value.locked) return <Locked still />;
  const round = roundOf(query, calmRoundIds);
  return round ? <Round key={round} id={round} /> : <CalmHome />;
}
