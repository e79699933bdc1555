import { signal } from '@preact/signals';

/** The player large enough to read across the room: on a television, a tablet against the wall, a phone on the floor. */
export const bigScreen = signal(false);

/** Large, and over the whole screen where the browser can; where it cannot, large inside the page. */
export function toggleBigScreen(): void {
  if (bigScreen.peek()) {
    leaveBigScreen();
    return;
  }
  bigScreen.value = true;
  document.addEventListener('fullscreenchange', followFullscreen);
  // Refused or not there (an iPhone): the page itself is large all the same.
  document.documentElement.requestFullscreen?.().catch(() => {});
}

/** Back to the ordinary size; also when the player is left. */
export function leaveBigScreen(): void {
  bigScreen.value = false;
  document.removeEventListener('fullscreenchange', followFullscreen);
  if (document.fullscreenElement) void document.exitFullscreen().catch(() => {});
}

/** Escape ends the browser's full screen without telling us. */
function followFullscreen(): void {
  if (!document.fullscreenElement) leaveBigScreen();
}
