/** A moment on a clock on the wall. */
export interface WallTime {
  readonly year: number;
  /** From 1. */
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
}

/** Names that Outlook writes for zones people here meet; the rest of the world is written by its usual name. */
const outlookNames: Readonly<Record<string, string>> = {
  'W. Europe Standard Time': 'Europe/Amsterdam',
  'Romance Standard Time': 'Europe/Paris',
  'Central Europe Standard Time': 'Europe/Budapest',
  'Central European Standard Time': 'Europe/Warsaw',
  'GMT Standard Time': 'Europe/London',
  'Greenwich Standard Time': 'Atlantic/Reykjavik',
  UTC: 'UTC',
};

/** The zone by the name in a calendar file; undefined when this device does not know it. */
export function zoneNamed(name: string): string | undefined {
  const zone =
    outlookNames[name] ?? name.replace(/^\/?(?:freeassociation\.sourceforge\.net|mozilla\.org\/[^/]+)\//, '');
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return zone;
  } catch {
    return undefined;
  }
}

/**
 * The moment at which clocks in a zone show this time, in milliseconds since 1970. In the hour that summer time skips, the
 * moment an hour later by the clock; in the hour that comes twice, the first (RFC 5545, 3.3.5).
 */
export function momentOf(wall: WallTime, zone: string): number {
  const asUtc = utcOf(wall);
  const early = asUtc - offsetAt(asUtc - 86_400_000, zone);
  const late = asUtc - offsetAt(asUtc + 86_400_000, zone);
  return [early, late].find((moment) => utcOf(wallOf(moment, zone)) === asUtc) ?? early;
}

/** What clocks in a zone show at a moment. */
export function wallOf(moment: number, zone: string): WallTime {
  const parts = Object.fromEntries(
    formatOf(zone)
      .formatToParts(moment)
      .map(({ type, value }) => [type, Number(value)]),
  );
  const { year = 1970, month = 1, day = 1, hour = 0, minute = 0 } = parts;
  return { year, month, day, hour, minute };
}

/** The same clock so many days later: nine o'clock stays nine o'clock across the change to summer time. */
export function plusDays(wall: WallTime, days: number): WallTime {
  const date = new Date(utcOf(wall) + days * 86_400_000);
  return { ...wall, year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** The wall time as if it were UTC: for order and for differences in days. */
export function utcOf({ year, month, day, hour, minute }: WallTime): number {
  return Date.UTC(year, month - 1, day, hour, minute);
}

function offsetAt(moment: number, zone: string): number {
  return utcOf(wallOf(moment, zone)) - Math.floor(moment / 60_000) * 60_000;
}

const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  });
  formats.set(timeZone, made);
  return made;
}
