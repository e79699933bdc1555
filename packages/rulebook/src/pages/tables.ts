import type { Desk } from '../desk.ts';
import { type TableId, tableIds } from '../doubts.ts';
import type { Block, Page } from '../model/page.ts';
import { signable } from './signable.ts';
import { aidBlocks } from './tables/aids.ts';
import { classificationBlocks } from './tables/classification.ts';
import { contraindicationBlocks } from './tables/contraindications.ts';
import { doseStepsBlocks } from './tables/dose-steps.ts';
import { instrumentBlocks } from './tables/instruments.ts';
import { namedBlocks } from './tables/named.ts';
import { noiseBlocks } from './tables/noise.ts';
import { painRuleBlocks } from './tables/pain-rule.ts';
import { planChoiceBlocks } from './tables/plan-choice.ts';
import { questionsBlocks } from './tables/questions.ts';
import { recheckBlocks } from './tables/rechecks.ts';
import { urgencyBlocks } from './tables/urgency.ts';
import { whoMayNotBlocks } from './tables/who-may-not.ts';

const printers: Readonly<Record<TableId, (desk: Desk) => readonly Block[]>> = {
  urgency: urgencyBlocks,
  questions: questionsBlocks,
  'named-conditions': namedBlocks,
  'classification-and-risk': classificationBlocks,
  'plan-choice': planChoiceBlocks,
  contraindications: contraindicationBlocks,
  'pain-rule': painRuleBlocks,
  'dose-steps': doseStepsBlocks,
  'measurement-noise': noiseBlocks,
  're-checks': recheckBlocks,
  'home-tests-and-fears': whoMayNotBlocks,
  aids: aidBlocks,
  instruments: instrumentBlocks,
};

/** What every table of the clinical data says: this is what is signed. */
export function tableContents(desk: Desk): readonly (Page & { readonly of: TableId })[] {
  return tableIds.map((of) => ({
    of,
    id: `tables/${of}`,
    title: desk.words.contents.tables[of],
    blocks: printers[of](desk),
  }));
}

/** One page for every table, with the tests that guard it and the place to sign. */
export function tablePages(desk: Desk): readonly Page[] {
  return tableContents(desk).map((page) => signable(page, page.of, desk));
}
