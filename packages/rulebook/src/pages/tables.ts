import type { Desk } from '../desk.ts';
import { type TableId, tableIds } from '../doubts.ts';
import { paragraph, toPage } from '../model/build.ts';
import type { Block, Page } from '../model/page.ts';
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

/** One page for every table of the clinical data. */
export function tablePages(desk: Desk): readonly Page[] {
  return tableIds.map((id) => ({
    id: `tables/${id}`,
    title: desk.words.contents.tables[id],
    blocks: [paragraph(toPage(desk.words.rulePage.crumb, 'README')), ...printers[id](desk)],
  }));
}
