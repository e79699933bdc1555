const eyes = (
  <>
    <circle class="dot" cx="24" cy="31" r="2.7" />
    <circle class="dot" cx="40" cy="31" r="2.7" />
  </>
);
const faces = [
  ['', 'M21 42.9Q32 55 43 42.9'],
  ['', 'M21 44.1Q32 51.4 43 44.1'],
  ['', 'M21 45.4Q32 47.8 43 45.4'],
  ['M19 22.4L28 22M45 22.4L36 22', 'M21 46.6Q32 44.2 43 46.6'],
  ['M19 22.2L28 20M45 22.2L36 20', 'M21 47.9Q32 40.6 43 47.9'],
  ['M19 22L28 19M45 22L36 19', 'M21 49.2Q32 37 43 49.2'],
] as const;

/** A face for a score of 0 (content) to 10 (very bad): six drawings. */
export function Face({ score, class: extra = '' }: { score: number; class?: string }) {
  const index = Math.min(5, Math.max(0, Math.ceil(score / 2)));
  const [brow, mouth] = faces[index] ?? faces[0];
  return (
    <svg class={`face ${extra}`} viewBox="0 0 64 64" aria-hidden="true">
      <circle cx="32" cy="34" r="27" />
      {brow ? <path d={brow} /> : null}
      {index === 5 ? <path d="M20 31l7 3-7 3M44 31l-7 3 7 3" /> : eyes}
      <path d={mouth} />
    </svg>
  );
}
