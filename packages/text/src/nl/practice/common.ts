import { numbers } from '../numbers.ts';

/** Words that several screens of practice share: doses, days, small buttons. */
export const common = {
  numbers,
  dose: {
    reps: (sets: number, reps: number, each: boolean) =>
      `${sets > 1 ? `${sets} rondes van ` : ''}${reps}${sets > 1 ? '' : ' keer'}${each ? ' per kant' : ''}`,
    hold: (sets: number, seconds: number, each: boolean) =>
      `${sets > 1 ? `${sets} keer ` : ''}${seconds} tellen vast${each ? ' per kant' : ''}`,
    time: (minutes: number) => (minutes === 1 ? '1 minuut' : `${minutes} minuten`),
  },
  step: {
    up: 'een stapje erbij',
    hold: 'net als de vorige keer',
    down: 'iets minder',
    stop: 'even niet',
    new: 'nieuw',
  },
  units: {
    minutes: (amount: string) => `${amount} ${amount === '1' ? 'minuut' : 'minuten'}`,
    times: (amount: string) => `${amount} keer`,
  },
  why: 'Waarom?',
  next: 'Verder',
  save: 'Bewaar',
  skip: 'Sla over',
  yes: 'Ja',
  no: 'Nee',
  unknown: 'Weet ik niet',
  loading: 'Even laden…',
};
