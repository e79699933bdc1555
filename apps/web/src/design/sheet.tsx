import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { useWords } from '../shell/words.ts';
import { Icon } from './icon.tsx';
import { ReadAloud } from './read-aloud.tsx';
import { useName } from './use-name.ts';

export interface SheetProps {
  open: boolean;
  onClose: () => void;
  title: ComponentChildren;
  children: ComponentChildren;
}

/** A sheet that rises from below (from the right on a wide screen): a native modal dialog, so focus is kept inside and given back. */
export function Sheet({ open, onClose, title, children }: SheetProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useName();
  const words = useWords('app');
  useLayoutEffect(() => {
    const element = dialog.current;
    if (!element) return;
    if (open && !element.open) element.showModal();
    if (!open && element.open) element.close();
  }, [open]);
  const closeOnVeil = (event: MouseEvent) => {
    if (event.target === dialog.current) onClose();
  };
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes a modal dialog by itself; the click is the veil behind it.
    <dialog class="sheet" ref={dialog} aria-labelledby={id} onClose={onClose} onClick={closeOnVeil}>
      {open ? (
        <>
          <div class="sheet-head">
            <h2 class="sheet-title" id={id}>
              {title}
            </h2>
            <span class="sheet-end">
              {/* The page behind is out of reach, and its button with it. */}
              <ReadAloud from={() => dialog.current} />
              <button class="back" type="button" aria-label={words?.shell.close ?? ''} onClick={onClose}>
                <Icon name="close" />
              </button>
            </span>
          </div>
          {children}
        </>
      ) : null}
    </dialog>
  );
}
