import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { focusHeading } from '../shell/focus.ts';
import { type Tab, Tabs } from '../shell/tabs.tsx';
import { useWords } from '../shell/words.ts';
import { Bones } from './bones.tsx';
import { Icon } from './icon.tsx';
import { Mark } from './mark.tsx';
import { ReadAloud } from './read-aloud.tsx';

export interface ScreenProps {
  /** The one h1, at most three lines. */
  title: string;
  lead?: ComponentChildren;
  /** Small line above the h1, for example the date. */
  kicker?: ComponentChildren;
  /** Where the arrow at the top left goes: an address or an action. Without it the mark stands there. */
  back?: string | (() => void);
  /** A cross instead of an arrow (leaving a session). */
  close?: boolean;
  /** Vertebrae of a step: `now` counts from 0; `says` is the line beside it, `label` its text alternative. */
  step?: { now: number | undefined; done: number; total: number; says: string; label: string };
  /** Lights one of the four tabs; the bar is shown when given. `none`: shown, none lit. */
  tab?: Tab | 'none';
  /** Classes of the page, for example `urgent` or a CSS module's. */
  class?: string;
  /** Focus goes to the h1 whenever this changes; the title when left out. `false` leaves focus alone. */
  focusOn?: string | false;
  /** Between mark and alarm, on narrow screens too (the player's own row). */
  header?: ComponentChildren;
  /** Read aloud but not shown. */
  hideTitle?: boolean;
  children: ComponentChildren;
}

/** One page: skip link, header with the alarm always at the right, one h1, the content. Moves focus to the h1 when the screen changes. */
export function Screen(props: ScreenProps) {
  const { title, lead, kicker, back, close, step, tab, focusOn, header, hideTitle, children } = props;
  const words = useWords('app');
  const heading = useRef<HTMLHeadingElement>(null);
  const focusKey = focusOn === undefined ? title : focusOn;
  // Before it can be seen or pressed: focus that moves afterwards takes a key away from what it was meant for.
  useLayoutEffect(() => {
    if (focusKey !== false) focusHeading(heading.current);
  }, [focusKey]);
  useEffect(() => {
    document.title = title === 'Rugwijs' ? title : `${title} · Rugwijs`;
  }, [title]);
  const classes = ['page', tab ? 'with-tabs' : '', props.class ?? ''].filter(Boolean).join(' ');
  return (
    <div class={classes}>
      <a class="skip" href="#content">
        {words?.shell.skip}
      </a>
      <header class="top">
        {back === undefined ? (
          <Mark href={tab ? '/today' : '/'} label={words?.shell.home ?? 'Rugwijs'} />
        ) : typeof back === 'string' ? (
          <a class="back" href={back} aria-label={close ? words?.shell.close : words?.shell.back}>
            <Icon name={close ? 'close' : 'back'} />
          </a>
        ) : (
          <button class="back" type="button" aria-label={close ? words?.shell.close : words?.shell.back} onClick={back}>
            <Icon name={close ? 'close' : 'back'} />
          </button>
        )}
        {header}
        {tab ? <Tabs now={tab} /> : null}
        <span class="top-end">
          {header === undefined ? <ReadAloud /> : null}
          {tab ? (
            <a class="top-icon" href="/settings" aria-label={words?.shell.settings}>
              <Icon name="settings" />
            </a>
          ) : null}
          <a class="to-alarm" href={words?.shell.alarmPath ?? '/alarm/'}>
            <Icon name="alarm" />
            {words?.shell.alarm ?? 'Alarm'}
          </a>
        </span>
      </header>
      <main id="content">
        {step ? (
          <div class="steps">
            <Bones
              done={step.done}
              {...(step.now === undefined ? {} : { now: step.now })}
              total={step.total}
              label={step.label}
            />
            <span>{step.says}</span>
          </div>
        ) : null}
        <div class={hideTitle ? 'hidden' : 'stack heading'}>
          {kicker ? <p class="soft kicker">{kicker}</p> : null}
          <h1 ref={heading} tabIndex={-1}>
            {title}
          </h1>
          {lead ? <div class="lead">{typeof lead === 'string' ? <p>{lead}</p> : lead}</div> : null}
        </div>
        {children}
      </main>
    </div>
  );
}
