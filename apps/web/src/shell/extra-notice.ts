import { signal } from '@preact/signals';
import type { ComponentType } from 'preact';

/** A notice of a tool that runs in the background, fetched with the tool and shown on every screen. */
export const extraNotice = signal<ComponentType | undefined>(undefined);
