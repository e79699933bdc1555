import type { Demand } from '@rugwijs/core';

/** What was ticked of what something asks of the body: nothing ticked is not known, `none` is nothing. */
export type Asked = readonly (Demand | 'none')[];

/** As it is kept: without `demands` it is not known, and then every limit counts. */
export function demandsOf(asked: Asked): { readonly demands?: readonly Demand[] } {
  return asked.length === 0 ? {} : { demands: asked.filter((one) => one !== 'none') };
}

/** The ticks of what was kept. */
export function askedOf(demands: readonly Demand[] | undefined): Asked {
  return demands?.length === 0 ? ['none'] : (demands ?? []);
}
