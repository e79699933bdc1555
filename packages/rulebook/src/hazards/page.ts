import { type Hazard, type Likelihood, likelihoods, severities, type TestReference, titleOf } from './hazard.ts';
import { hazardGroups } from './hazards.ts';

const lead = `# Hazards

Made by \`npm run rulebook\` from \`packages/rulebook/src/hazards\`; do not edit by hand.

What can go wrong for somebody who uses Rugwijs, what stands in its way **in the product as it is now**, and what is left. The list
begins with the 26 hazards of the fact base (their number is in brackets); the others were found while building and reading.

## How to read this
- **Severity** is the worst harm that is still likely to follow, and stays the same whatever is done. **Likelihood** is that the
  situation in the title arises for one person in one year of use, without the controls and with them; the harm often needs an alarm sign
  as well, and is rarer. All likelihoods are our estimate: nobody measured them.
- A **control** is in this list only when a test shows it. Below each control stand its tests; \`npm test\` fails when one of them is gone,
  was skipped or failed, so the names cannot go stale. In a title \`%s\` and \`$id\` stand for anything: every row of that table of tests counts.
- **Not shown** is done, but no test shows it. **Open** is still to be built or decided, and by whom.
- A test shows that the program does what the control says. It does not show that the control is enough: that is for the reader.

## Who must sign
Nobody has signed this yet. It needs a registered physiotherapist, a GP, and whoever offers Rugwijs to patients, who is then the
manufacturer of a medical device (ISO 14971: hazards, controls and residual risk are theirs to accept, not ours).

| role | name | date | signature |
| --- | --- | --- | --- |
| physiotherapist (BIG) | | | |
| GP (BIG) | | | |
| manufacturer | | | |`;

/** The page for clinicians: how to read, a summary of all, and one section each. */
export function hazardsPage(): string {
  const all = hazardGroups.flatMap(({ hazards }) => hazards);
  const parts = [
    lead,
    `## The scales\n\n${scale('severity', severities)}\n\n${scale('likelihood', likelihoods)}`,
    `## Look at these first\n\nNo control that a test shows, or still occasional or more while the harm is critical or worse.\n\n${all
      .filter(isPressing)
      .map(({ id, title, controls }) => `- [${title}](#${id})${controls.length === 0 ? ' **(no control yet)**' : ''}`)
      .join('\n')}`,
    `## All ${all.length}\n\n${table(
      ['hazard', 'severity', 'without', 'now', 'controls', 'tests', 'open'],
      all.map((hazard) => summary(hazard)),
    )}`,
    ...hazardGroups.map(({ title, hazards }) => [`## ${title}`, ...hazards.map(section)].join('\n\n')),
  ];
  return `${parts.join('\n\n')}\n`;
}

const order = Object.keys(likelihoods) as Likelihood[];

function isPressing({ controls, severity, likelihood }: Hazard): boolean {
  const grave = severity === 'critical' || severity === 'catastrophic';
  return controls.length === 0 || (grave && order.indexOf(likelihood.now) >= order.indexOf('occasional'));
}

function summary({ id, number, title, severity, likelihood, controls, open }: Hazard): readonly string[] {
  const tests = controls.reduce((sum, { shownBy }) => sum + shownBy.length, 0);
  return [
    `[${title}](#${id})${number === undefined ? '' : ` (${number})`}`,
    severity,
    likelihood.without,
    likelihood.now,
    controls.length === 0 ? 'none yet' : `${controls.length}`,
    `${tests}`,
    `${open.length}`,
  ];
}

function section({ id, number, title, cause, harm, severity, likelihood, ...rest }: Hazard): string {
  const { controls, notShown = [], residual, open } = rest;
  return [
    `### <a id="${id}"></a>${title}${number === undefined ? '' : ` (${number})`}`,
    `**Cause.** ${cause}  \n**Harm.** ${harm}  \n**Severity** ${severity}. **Likelihood** ${likelihood.without} without, ${likelihood.now} now (our estimate).`,
    controls.length === 0
      ? '**No control yet that a test shows.**'
      : `**Controls**\n\n${controls.map(({ does, shownBy }, at) => `${at + 1}. ${does}\n${shownBy.map(test).join('\n')}`).join('\n')}`,
    ...(notShown.length > 0 ? [`**Not shown by a test**\n\n${bullets(notShown)}`] : []),
    `**What is left.** ${residual}`,
    ...(open.length > 0 ? [`**Open**\n\n${bullets(open)}`] : []),
  ].join('\n\n');
}

function test(reference: TestReference): string {
  const one = 'name' in reference ? reference.name : reference.row;
  const said = one === undefined ? `\`${titleOf(reference)}\` (every row)` : `\`${one}\``;
  return `   - <sub>${reference.file}: ${said}</sub>`;
}

function bullets(lines: readonly string[]): string {
  return lines.map((line) => `- ${line}`).join('\n');
}

function scale(name: string, steps: Readonly<Record<string, string>>): string {
  return table([name, 'here it means'], Object.entries(steps));
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
