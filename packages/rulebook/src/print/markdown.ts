import type { Block, Inline, Line, Page, Target } from '../model/page.ts';

/** Folder of one language inside the repository. */
export function folderOf(language: string): string {
  return `docs/rulebook/${language}`;
}

/** One page as Markdown, with links that work in the repository. `stamp` says how the file came to be. */
export function toMarkdown(page: Page, language: string, stamp: string): string {
  const print = new Printer(page.id, language);
  const blocks = page.blocks.map((block) => print.block(block));
  return `${[`<!-- ${stamp} -->`, `# ${escaped(page.title)}`, ...blocks].join('\n\n')}\n`;
}

class Printer {
  readonly #page: string;
  readonly #language: string;

  constructor(page: string, language: string) {
    this.#page = page;
    this.#language = language;
  }

  block(block: Block): string {
    switch (block.kind) {
      case 'heading': {
        const anchor = block.anchor === undefined ? '' : `<a id="${block.anchor}"></a>\n\n`;
        return `${anchor}${'#'.repeat(block.level)} ${escaped(block.text)}`;
      }
      case 'paragraph':
        return this.#line(block.line);
      case 'note':
        return `> ${this.#line(block.line)}`;
      case 'list':
        return block.items.map((item, at) => `${block.ordered ? `${at + 1}.` : '-'} ${this.#line(item)}`).join('\n');
      case 'table': {
        const rows = [block.head.map((cell) => this.#line(cell)), block.head.map(() => '---')];
        for (const row of block.rows) rows.push(row.map((cell) => this.#line(cell)));
        return rows.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
      }
      case 'blanks':
        return block.labels.map((label) => `${escaped(label)}: ${'_'.repeat(22)}`).join(' &nbsp; ');
    }
  }

  #line(line: Line): string {
    return line.map((part) => this.#inline(part)).join('');
  }

  #inline(part: Inline): string {
    if (typeof part === 'string') return escaped(part);
    switch (part.kind) {
      case 'strong':
        return `**${escaped(part.text)}**`;
      case 'soft':
        return `*${escaped(part.text)}*`;
      case 'link':
        return `[${escaped(part.text)}](${this.#address(part.to)})`;
      case 'named':
        return `<a id="${part.anchor}"></a>**${escaped(part.text)}**`;
      case 'break':
        return '<br>';
    }
  }

  #address(to: Target): string {
    if ('address' in to) return to.address;
    const up = '../'.repeat(this.#page.split('/').length - 1);
    if ('file' in to) return `${up}${'../'.repeat(folderOf(this.#language).split('/').length)}${to.file}`;
    const anchor = to.anchor === undefined ? '' : `#${to.anchor}`;
    return to.page === this.#page && anchor ? anchor : `${up}${to.page}.md${anchor}`;
  }
}

/** Nothing in our words is markup. */
function escaped(text: string): string {
  return text.replace(/[\\`*_<>|[\]]/g, '\\$&');
}
