/** What shows under a field when the typed words could be an alarm sign. It only ever asks; it never calms. */
export const net = {
  seen: (words: readonly string[]) => `Je schreef: “${words.join('” en “')}”.`,
  alarm: {
    title: 'Dit kan een alarmsignaal zijn',
    says: 'Beantwoord nu eerst de alarmvragen. Dat duurt een minuut. Gaat het snel slechter? Bel dan meteen.',
  },
  ask: {
    title: 'Mogen we even doorvragen?',
    says: 'Dit kan belangrijk zijn voor je rug. Met de alarmvragen weet je of een dokter moet meekijken.',
  },
  dark: {
    title: 'Denk je aan zelfdoding?',
    says: 'Je hoeft dit niet alleen te dragen. Bel 113, gratis, dag en nacht. Of chat op 113.nl. Is er nu gevaar? Bel 112.',
    call: 'Bel 113',
  },
  go: 'Naar de alarmvragen',
  card: 'Wie bel ik?',
};
