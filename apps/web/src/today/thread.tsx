import type { Reason } from '@rugwijs/core';
import type { FigureId } from '@rugwijs/figure';
import type { ComponentChildren } from 'preact';
import { Bone } from '../design/bones.tsx';
import { FigureView } from '../design/figure-view.tsx';
import { Why } from '../design/why.tsx';
import styles from './today.module.css';

export interface ThreadRow {
  readonly key: string;
  readonly title: string;
  readonly note?: string;
  readonly state: 'todo' | 'now' | 'done';
  /** Said after the title for those who do not see the filled vertebra. */
  readonly stateWords?: string;
  readonly reasons?: readonly Reason[];
  readonly whyTitle?: string;
  readonly figure?: FigureId;
  readonly phase?: number;
  /** The title leads somewhere. */
  readonly href?: string;
  readonly actions?: ComponentChildren;
}

/** What there is to do today, hanging on vertebrae. */
export function Thread({ rows }: { rows: readonly ThreadRow[] }) {
  return (
    <ol class="thread">
      {rows.map((row) => (
        <li key={row.key}>
          <Bone state={row.state} />
          <div>
            <h3>
              {row.href ? (
                <a class={styles.titleLink} href={row.href}>
                  {row.title}
                </a>
              ) : (
                row.title
              )}
              {row.stateWords ? <span class="hidden"> ({row.stateWords})</span> : null}
            </h3>
            {row.note ? <p>{row.note}</p> : null}
            {row.reasons?.length || row.actions ? (
              <div class={styles.rowActions}>
                {row.actions}
                {row.reasons?.length ? (
                  <Why reasons={row.reasons} {...(row.whyTitle ? { title: row.whyTitle } : {})} />
                ) : null}
              </div>
            ) : null}
          </div>
          {row.figure ? (
            <div class={`thumb ${styles.thumb}`}>
              <FigureView id={row.figure} phase={row.phase ?? 0.5} />
            </div>
          ) : null}
        </li>
      ))}
    </ol>
  );
}
