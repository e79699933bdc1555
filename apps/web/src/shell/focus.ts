let arriving = true;

/** Puts the focus on the heading of a new screen, so that a screen reader tells where one is. Not on the very first: there the browser begins. */
export function focusHeading(heading: HTMLElement | null): void {
  if (arriving) {
    arriving = false;
    return;
  }
  heading?.focus({ preventScroll: true });
  scrollTo(0, 0);
}
