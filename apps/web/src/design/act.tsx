import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from './icon.tsx';
import { type Press, useOnce } from './once.ts';

export interface ActProps {
  children: ComponentChildren;
  /** Second line, small. */
  small?: ComponentChildren;
  /** A link when given, otherwise a button. */
  href?: string;
  onClick?: Press;
  type?: 'button' | 'submit';
  icon?: IconName;
  /** Coral: only for a call because of an alarm sign. */
  call?: boolean;
  disabled?: boolean;
  /** Wrap in the place of the thumb (default); `false` when the caller places several things there. */
  reach?: boolean;
  /** Second choices under the action, inside the reach. */
  under?: ComponentChildren;
}

/**
 * The one action of a screen, where the thumb is. A disabled action stays focusable and says so (`aria-disabled`):
 * a button that vanishes from the keyboard cannot explain itself.
 */
export function Act({
  children,
  small,
  href,
  onClick,
  type = 'button',
  icon,
  call,
  disabled,
  reach = true,
  under,
}: ActProps) {
  const inside = (
    <>
      <span>
        {children}
        {small ? <small>{small}</small> : null}
      </span>
      <Icon name={icon ?? (call ? 'phone' : 'arrow')} />
    </>
  );
  const classes = call ? 'act call' : 'act';
  const once = useOnce(onClick);
  const press = (event: Event) => {
    if (disabled) event.preventDefault();
    else once();
  };
  const action =
    href !== undefined && !disabled ? (
      <a class={classes} href={href} onClick={once}>
        {inside}
      </a>
    ) : (
      <button class={classes} type={type} aria-disabled={disabled ? 'true' : undefined} onClick={press}>
        {inside}
      </button>
    );
  if (!reach) return action;
  return (
    <div class="reach">
      {action}
      {under}
    </div>
  );
}

export interface QuietProps {
  children: ComponentChildren;
  href?: string;
  onClick?: Press;
  icon?: IconName;
  /** `alarm` coral, `why` teal and small, `soft` second voice. */
  tone?: 'alarm' | 'why' | 'soft';
  lang?: string;
  /** The link is a file to keep. */
  download?: boolean;
}

/** A second choice: underlined words, as a link (`href`) or a button. */
export function Quiet({ children, href, onClick, icon, tone, lang, download }: QuietProps) {
  const once = useOnce(onClick);
  const classes = tone ? `quiet ${tone}` : 'quiet';
  const inside = (
    <>
      {icon ? <Icon name={icon} /> : null}
      {children}
    </>
  );
  return href !== undefined ? (
    <a class={classes} href={href} lang={lang} download={download} onClick={once}>
      {inside}
    </a>
  ) : (
    <button class={classes} type="button" lang={lang} onClick={once}>
      {inside}
    </button>
  );
}
