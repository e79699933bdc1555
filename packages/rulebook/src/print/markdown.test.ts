import { expect, it } from 'vitest';
import { blanks, heading, link, list, named, note, paragraph, stacked, strong, table, toPage } from '../model/build.ts';
import { toMarkdown } from './markdown.ts';

it('prints a page, with links from where it stands and nothing of the words taken for markup', () => {
  const page = {
    id: 'rules/one',
    title: 'A * B',
    blocks: [
      paragraph(strong('Why'), ': a_b | <c>'),
      note(
        toPage('back', 'README'),
        ' ',
        toPage('term', 'tables/terms', 'word'),
        ' ',
        toPage('here', 'rules/one', 'x'),
      ),
      heading('More', 'more'),
      list(['one', [link('case', { file: 'packages/case.json' }), ' ', link('web', { address: 'https://x.nl' })]]),
      table(['a', 'b'], [1, 1], [[stacked(['1', '2']), [named('S', 'source')]]]),
      blanks('by', 'date'),
    ],
  };
  expect(toMarkdown(page, 'nl', 'stamp')).toBe(`<!-- stamp -->

# A \\* B

**Why**: a\\_b \\| \\<c\\>

> [back](../README.md) [term](../tables/terms.md#word) [here](#x)

<a id="more"></a>

## More

- one
- [case](../../../../packages/case.json) [web](https://x.nl)

| a | b |
| --- | --- |
| 1<br>2 | <a id="source"></a>**S** |

by: ______________________ &nbsp; date: ______________________
`);
});

it('refuses a row that does not fit its head', () => {
  expect(() => table(['a', 'b'], [1, 1], [['1']])).toThrow('A row of 1 cells under a | b');
});
