import type { net as nl } from '../nl/net.ts';

export const net: typeof nl = {
  seen: (words) => `You wrote: “${words.join('” and “')}”.`,
  alarm: {
    title: 'This may be an alarm sign',
    says: 'Answer the alarm questions first. It takes a minute. Is it getting worse quickly? Then call right away.',
  },
  ask: {
    title: 'May we ask a little more?',
    says: 'This may matter for your back. With the alarm questions you know whether a doctor must look.',
  },
  dark: {
    title: 'Are you thinking of suicide?',
    says: 'You need not carry this alone. In the Netherlands call 113, free, day and night. Or chat at 113.nl. Danger now? Call 112.',
    call: 'Call 113',
  },
  go: 'To the alarm questions',
  card: 'Whom do I call?',
};
