/** One vertebra, 24 × 16, the mark of Rugwijs. Counted, scaled and turned, never used as plain decoration. */
export const vertebra =
  'M3.2 0H20.8C23.6 0 24.8 2.3 23.5 4.3C22.3 6.4 22.3 9.6 23.5 11.7C24.8 13.7 23.6 16 20.8 16H3.2C.4 16-.8 13.7.5 11.7C1.7 9.6 1.7 6.4.5 4.3C-.8 2.3.4 0 3.2 0Z';
