import { vertebra } from './vertebra.ts';

const bones = [
  'translate(11.5 3.1) rotate(-7) scale(.542 .39)',
  'translate(10.3 10.5) rotate(-3) scale(.6 .39)',
  'translate(10 17.9) rotate(1) scale(.658 .39)',
  'translate(10.8 25.3) rotate(6) scale(.708 .39)',
  'translate(12.6 32.7) rotate(11) scale(.75 .39)',
];

/** The mark: the five vertebrae of the low back, and the name. */
export function Mark({ href, label }: { href: string; label: string }) {
  return (
    <a class="mark" href={href} aria-label={label}>
      <svg viewBox="0 -1 22 38" aria-hidden="true">
        {bones.map((place) => (
          <path key={place} d={vertebra} transform={`${place} translate(-12 -8)`} />
        ))}
      </svg>
      <span>rugwijs</span>
    </a>
  );
}
