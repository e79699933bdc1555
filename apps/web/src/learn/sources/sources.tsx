import { type Source, type SourceId, sourceKinds, sources } from '@rugwijs/clinical';
import { Screen } from '../../design/screen.tsx';
import { useWords } from '../../shell/words.ts';
import styles from '../learn.module.css';
import { Uses } from './uses.tsx';

const ids = Object.keys(sources) as SourceId[];

/** Every source by its kind: what it is, how sure, how far it was read, and what leans on it (gathered, never listed by hand). */
export function SourcesScreen() {
  const learn = useWords('learn');
  if (!learn) return null;
  const text = learn.screens.sources;
  return (
    <Screen title={text.title} lead={text.lead} back="/learn" class={styles.page ?? ''}>
      <p class="soft">{text.count(ids.length)}</p>
      {sourceKinds.map((kind) => {
        const some = ids.filter((id) => sources[id].kind === kind);
        const { name, says } = learn.sources.kinds[kind];
        return some.length === 0 ? null : (
          <details class={styles.topic} key={kind}>
            <summary>
              {name}
              <span class="small soft">{text.count(some.length)}</span>
            </summary>
            <p class="soft">{says}</p>
            <ul class={styles.sources}>
              {some.map((id) => (
                <OneSource key={id} id={id} />
              ))}
            </ul>
          </details>
        );
      })}
    </Screen>
  );
}

function OneSource({ id }: { id: SourceId }) {
  const words = useWords('app');
  const learn = useWords('learn');
  const triage = useWords('triage');
  if (!words || !learn || !triage) return null;
  const text = learn.screens.sources;
  const { citation, doi, address, certainty, read, cautions = [] }: Source = sources[id];
  const link = doi ? `https://doi.org/${doi}` : address;
  return (
    <li>
      <p>
        {citation}{' '}
        {link ? (
          <a href={link} rel="noreferrer" target="_blank">
            {words.why.readSource}
          </a>
        ) : null}
      </p>
      <p class="small soft">
        {text.howSure}: {triage.certainty[certainty].name} · {text.howRead}: {learn.sources.read[read]}
      </p>
      {cautions.length === 0 ? null : (
        <p class="small">{cautions.map((caution) => learn.sources.cautions[caution]).join(' ')}</p>
      )}
      <Uses source={id} />
    </li>
  );
}
