/** The first screen. */
export const welcome = {
  title: 'In twee minuten weet je wat je nu kunt doen.',
  lead: 'Voor je rug. Gratis en zonder account.',
  start: 'Start de Rugcheck',
  resume: 'Ga verder met de Rugcheck',
  today: 'Naar vandaag',
  figure: 'Iemand loopt. Op de rug zie je de wervels.',
  alarm: 'Alarmsignalen',
  other: 'English',
  otherLanguage: 'en' as 'nl' | 'en',
  description:
    'Rugwijs helpt je met pijn onder in je rug: een check op alarmsignalen, een plan dat bij je past, en oefeningen. Gratis, zonder account, ook zonder internet.',
};
