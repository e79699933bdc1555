import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { HandOverTo, Limit, Mode, Plan, Position, Verdict } from '@rugwijs/core';

/** What a case says should come out; a field that is absent is not looked at. */
interface Expected {
  /** The verdict we stand for. */
  readonly verdict?: Verdict | 'undecided';
  /** Published cases: every verdict that their experts accept, and the ones they like best. */
  readonly accepted?: readonly Verdict[];
  readonly best?: readonly Verdict[];
  /** The rule that gives the verdict. */
  readonly rule?: string;
  /** Rules that count because of "weet ik niet". */
  readonly unknown?: readonly string[];
  /** Rules that must not speak. */
  readonly silent?: readonly string[];
  readonly classification?: Readonly<Record<string, unknown>>;
  readonly risk?: 'low' | 'medium' | 'high';
  /** Questions that must be asked first; for answers that are not complete. */
  readonly asksFirst?: readonly string[];
  readonly plan?: ExpectedPlan;
  readonly moments?: readonly ExpectedMoment[];
}

export interface ExpectedPlan {
  readonly kind?: 'no-plan';
  /** Of no plan: the reason. */
  readonly rule?: string;
  readonly mode?: Mode;
  readonly set?: Plan['set'];
  /** Rules among the reasons of the plan. */
  readonly rules?: readonly string[];
  readonly limits?: readonly Limit[];
  /** Exercises that must not be chosen. */
  readonly never?: readonly string[];
  readonly notPositions?: readonly Position[];
  readonly noFloor?: true;
  readonly maxLevel?: number;
  /** At least one exercise (or the walk) of one of these categories. */
  readonly contains?: readonly string[];
  /** How many exercises a day. */
  readonly exercises?: number;
  readonly daysPerWeek?: number;
  readonly activities?: number;
  readonly goal?: string;
  readonly goalDate?: string;
  readonly firstRechecks?: readonly string[];
}

/** What a story should advise at one moment. */
export interface ExpectedMoment {
  readonly day: number;
  readonly time?: string;
  readonly says: string;
  readonly mode?: Mode;
  readonly changes?: readonly {
    readonly item: string;
    readonly step?: string;
    readonly rule?: string;
    readonly to?: Readonly<Record<string, unknown>>;
    readonly exercise?: string;
    readonly alarmCheck?: boolean;
  }[];
  readonly locked?: Verdict | false;
  readonly recheck?: string | boolean;
  readonly restart?: boolean;
  readonly restDay?: boolean;
  readonly flare?: boolean;
  readonly askFlare?: boolean;
  readonly handOver?: HandOverTo | false;
  readonly modeProposal?: Mode | false;
  readonly quota?: { readonly activity: string; readonly quota: number | null; readonly trialsLeft?: number };
  /** Rules among all reasons of the advice. */
  readonly rules?: readonly string[];
}

/** One case, as it stands in `packages/clinical/cases`. */
interface CaseFile {
  readonly shows: string;
  readonly today: string;
  readonly answers?: unknown;
  readonly others?: 'no';
  /** Stories: the first day of the journal, and its events. */
  readonly start?: string;
  readonly journal?: unknown;
  readonly expected: Expected;
  readonly why: string;
  readonly source: readonly string[];
  /** Published cases: what the paper tells, and the patient's words. */
  readonly story?: string;
  readonly words?: string;
}

export const folders = ['triage', 'classification', 'plan', 'adaptation', 'published'] as const;

export type Folder = (typeof folders)[number];

export interface NamedCase {
  readonly folder: Folder;
  readonly name: string;
  readonly path: string;
  readonly text: string;
  readonly file: CaseFile;
}

const root = new URL('../../../../packages/clinical/cases/', import.meta.url);

/** All cases of one folder, by name. */
export function casesIn(folder: Folder): readonly NamedCase[] {
  return filesIn(folder).map(({ name, path, text }) => ({
    folder,
    name,
    path,
    text,
    file: JSON.parse(text) as CaseFile,
  }));
}

/** A case of a tool, or a made-up person: each tool has its own shape, these all share. */
export interface PlainCase {
  readonly shows: string;
  readonly why: string;
  readonly expected: Readonly<Record<string, unknown>>;
}

export function plainCases(folder: 'coach' | 'demo'): readonly { readonly name: string; readonly file: PlainCase }[] {
  return filesIn(folder).map(({ name, text }) => ({ name, file: JSON.parse(text) as PlainCase }));
}

function filesIn(folder: string) {
  const place = new URL(`${folder}/`, root);
  return readdirSync(place)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((file) => {
      const path = fileURLToPath(new URL(file, place));
      return { name: file.replace('.json', ''), path, text: readFileSync(path, 'utf8') };
    });
}
