import { hasStarted } from '../device/started.ts';

/** Where "terug" goes from a result: to today for who has a plan, else to the first screen. */
export function home(): string {
  return hasStarted() ? '/today' : '/?welcome';
}
