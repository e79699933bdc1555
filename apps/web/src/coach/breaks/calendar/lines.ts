/** One line of a calendar file: `DTSTART;TZID=Europe/Amsterdam:20270328T090000`. */
export interface Line {
  readonly name: string;
  readonly parameters: Readonly<Record<string, string>>;
  readonly value: string;
}

/** An appointment as its lines stand in the file, those of its alarms left out. */
export type EventLines = readonly Line[];

/**
 * The appointments of a calendar file (RFC 5545), unfolded. Undefined when it is no calendar file at all. What we do not use
 * (to-dos, free/busy, journals, time zones with their own rules) is passed over.
 */
export function readEvents(file: string): readonly EventLines[] | undefined {
  const lines = file
    .replace(/\r\n?/g, '\n')
    .replace(/\n[ \t]/g, '')
    .split('\n');
  if (!lines.some((line) => line.trim().toUpperCase() === 'BEGIN:VCALENDAR')) return undefined;
  const events: Line[][] = [];
  const open: string[] = [];
  for (const text of lines) {
    const line = readLine(text);
    if (!line) continue;
    if (line.name === 'BEGIN') {
      open.push(line.value.toUpperCase());
      if (open.at(-1) === 'VEVENT') events.push([]);
    } else if (line.name === 'END') open.pop();
    else if (open.at(-1) === 'VEVENT') events.at(-1)?.push(line);
  }
  return events;
}

function readLine(text: string): Line | undefined {
  const match = /^([A-Za-z0-9-]+)((?:;[^=;:]+=(?:"[^"]*"|[^";:]*))*):(.*)$/.exec(text);
  if (!match) return undefined;
  const [, name = '', parameters = '', value = ''] = match;
  return {
    name: name.toUpperCase(),
    parameters: Object.fromEntries(
      [...parameters.matchAll(/;([^=;:]+)=(?:"([^"]*)"|([^";:]*))/g)].map(([, key = '', quoted, plain]) => [
        key.toUpperCase(),
        quoted ?? plain ?? '',
      ]),
    ),
    value: value.trim(),
  };
}
