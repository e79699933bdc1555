const paths = {
  alarm: 'M12 3.2 21.4 20H2.6ZM12 10v4.4M12 17.2v.1',
  arrow: 'M4 12h15M13 6l6 6-6 6',
  back: 'M15 4 7 12l8 8',
  book: 'M12 6.5C10 4.8 7 4.3 3.5 4.5v13.5c3.5-.2 6.5.4 8.5 2 2-1.6 5-2.2 8.5-2V4.5C17 4.3 14 4.8 12 6.5Zm0 0V20',
  bridge: 'M2.5 19h19M5 19c0-5 3-9.5 8-9.5 3 0 5 3 5.5 9.5',
  calendar: 'M4 6h16v14H4ZM4 10.5h16M8.5 3v5M15.5 3v5',
  car: 'M4 16.5v-4l2-5h9.5l2 5 2.5.8v3.2ZM7.5 19v-2M16.5 19v-2M3 3l18 18',
  chart: 'M3.5 5.5c4 0 4.5 5 8.5 6s5 6 8.5 7M3.5 3v17.5h17',
  check: 'M4.5 12.5l5 5 10-11',
  clock: 'M12 3.5a8.5 8.5 0 1 1 0 17 8.5 8.5 0 0 1 0-17ZM12 7.5V12l3 2',
  close: 'M6 6l12 12M18 6 6 18',
  download: 'M12 4v11M7 11l5 5 5-5M4 20h16',
  eye: 'M4 4l16 16M10 6a9 9 0 0 1 11 6 12 12 0 0 1-2.4 3.6M6.5 8A12 12 0 0 0 3 12a9.5 9.5 0 0 0 12 5.5',
  heart: 'M12 20C5 15.5 3 12 3 8.8A4.6 4.6 0 0 1 12 7.4a4.6 4.6 0 0 1 9 1.4c0 3.2-2 6.7-9 11.2Z',
  larger: 'M4 9.5V4h5.5M14.5 4H20v5.5M20 14.5V20h-5.5M9.5 20H4v-5.5',
  letter: 'M6 3.5h8l4 4v13H6ZM14 3.5v4h4M9 12h6M9 16h6',
  minus: 'M5 12h14',
  pause: 'M8.5 5v14M15.5 5v14',
  person: 'M12 4a3 3 0 1 1 0 6 3 3 0 0 1 0-6ZM5.5 20c0-4 2.5-6.5 6.5-6.5s6.5 2.5 6.5 6.5',
  phone:
    'M5 3.5h3.6l1.8 4.6-2.3 1.7a12.5 12.5 0 0 0 6.1 6.1l1.7-2.3 4.6 1.8V19a1.8 1.8 0 0 1-2 1.8A16.6 16.6 0 0 1 3.2 5.5a1.8 1.8 0 0 1 1.8-2Z',
  play: 'M8 5l11 7-11 7Z',
  plus: 'M5 12h14M12 5v14',
  settings: 'M4 7h9M17 7h3M4 17h3M11 17h9M13 4.5v5M7 14.5v5',
  smaller: 'M9.5 4v5.5H4M20 9.5h-5.5V4M14.5 20v-5.5H20M4 14.5h5.5V20',
  sun: 'M3 18.5h18M6.5 18.5a5.5 5.5 0 0 1 11 0M12 6V3.5M4.6 10 3 8.6M19.4 10 21 8.6',
  swap: 'M4 8h14l-3.5-3.5M20 16H6l3.5 3.5',
  volume: 'M4 9.5v5h3.5L12 19V5L7.5 9.5ZM15.5 9a4.5 4.5 0 0 1 0 6M18 6.5a8 8 0 0 1 0 11',
} as const;

export type IconName = keyof typeof paths;

/** One line drawing of 24 × 24; always beside a word, never alone, so it is hidden from screen readers. */
export function Icon({ name, class: extra }: { name: IconName; class?: string }) {
  return (
    <svg class={extra ? `icon ${extra}` : 'icon'} viewBox="0 0 24 24" aria-hidden="true">
      <path d={paths[name]} />
    </svg>
  );
}
