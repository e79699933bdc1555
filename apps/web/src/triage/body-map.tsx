import { useName } from '../design/use-name.ts';
import { vertebra } from '../design/vertebra.ts';
import { arms, outline, type Side, spine, type ZoneId, zones } from './body.ts';

export interface BodyMapProps {
  side: Side;
  chosen: readonly string[];
  onToggle: (zone: ZoneId) => void;
  /** Names of the zones, for the screen reader. */
  names: Readonly<Record<ZoneId, string>>;
  label: string;
  left: string;
  right: string;
}

/** A drawn body to tap: each zone is a checkbox for finger, mouse, Tab and space. */
export function BodyMap({ side, chosen, onToggle, names, label, left, right }: BodyMapProps) {
  const clip = useName();
  const [atLeft, atRight] = side === 'back' ? [left, right] : [right, left];
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot stand in a drawing.
    <svg class="body" viewBox="-115 4 230 474" role="group" aria-label={label}>
      <defs>
        <clipPath id={clip}>
          <path d={outline} />
        </clipPath>
      </defs>
      <path class="flesh" d={arms} />
      <ellipse class="flesh" cx="0" cy="33" rx="21" ry="26" />
      <path class="flesh" d={outline} />
      {side === 'back' ? (
        <path
          class="hair"
          d="M-22.5 30C-26 -2 26 -2 22.5 30C22 44 15 54 9 55.5C4 57 -4 57 -9 55.5C-15 54 -22 44 -22.5 30Z"
        />
      ) : (
        <>
          <path class="hair" d="M-22.5 34C-27 -2 27 -2 22.5 34C21 24 15 19 6 19C-4 20 -17 20 -22.5 34Z" />
          <path class="feature" d="M-9 33.5V35M9 33.5V35M0 35L-2 41H1M-6 48Q0 51 6 48" />
        </>
      )}
      {zones
        .filter((zone) => zone.side === side)
        .map((zone) => (
          // biome-ignore lint/a11y/useSemanticElements: an input cannot stand in a drawing; role, state and keys are all here.
          <g
            key={zone.id}
            role="checkbox"
            tabindex={0}
            aria-checked={chosen.includes(zone.id)}
            aria-label={names[zone.id]}
            onClick={() => onToggle(zone.id)}
            onKeyDown={(event) => {
              if (event.key !== ' ' && event.key !== 'Enter') return;
              event.preventDefault();
              onToggle(zone.id);
            }}
          >
            <path class="zone" d={zone.d} clip-path={`url(#${clip})`} />
          </g>
        ))}
      {side === 'back' ? (
        <>
          <path class="crease" d="M-40 108Q-26 112 -22 138M40 108Q26 112 22 138M0 256V288" />
          <g class="spine">
            {spine.map(({ y, scale }) => (
              <path
                key={y}
                d={vertebra}
                transform={`translate(0 ${y.toFixed(1)}) scale(${scale.toFixed(3)} ${(scale * 0.78).toFixed(3)}) translate(-12 -8)`}
              />
            ))}
          </g>
        </>
      ) : (
        <path
          class="crease"
          d="M-38 92Q-18 92 -8 88M38 92Q18 92 8 88M0 216V220M-42 346Q-35 351 -28 347M42 346Q35 351 28 347"
        />
      )}
      <text x="-100" y="66">
        {atLeft}
      </text>
      <text x="100" y="66" class="end">
        {atRight}
      </text>
    </svg>
  );
}
