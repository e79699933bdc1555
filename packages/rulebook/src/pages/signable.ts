import type { ToolId } from '@rugwijs/core';
import type { Desk } from '../desk.ts';
import type { TableId } from '../doubts.ts';
import { note, paragraph, toPage } from '../model/build.ts';
import type { Page } from '../model/page.ts';
import { guardedBy } from './guarded.ts';
import { signBlocks, statusLine } from './sign.ts';

/** The page of a table or a tool around what it says: its status above, below it what guards it and the place to sign. */
export function signable({ id, title, blocks }: Page, of: TableId | ToolId, desk: Desk): Page {
  return {
    id,
    title,
    blocks: [
      paragraph(toPage(desk.words.rulePage.crumb, 'README')),
      note(...statusLine({ id, title }, desk)),
      ...blocks,
      ...guardedBy(of, desk),
      ...signBlocks({ id, title }, desk),
    ],
  };
}
